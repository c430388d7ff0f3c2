#pragma once

#include "capturing/capture_job.h"
#include "capturing/connection_model.h"
#include "capturing/packet_panel.h"
#include "theme/appearance.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSplitter;

namespace app::capturing {

class ConnectionTable;
class ConnectionView;
class StateCharts;

/// The connections of a capture file: read while they are shown, sorted by a click on a head, filtered by words. A
/// click or Enter opens one below, with what is proved of its states and what is only assumed.
class CaptureWindow : public QWidget {
    Q_OBJECT

public:
    explicit CaptureWindow(QWidget* parent = nullptr);

    void setAppearance(const theme::Appearance& appearance);
    /// Reads the file. With `now` all of it is read on return.
    void open(const QString& path, bool now = false);
    const QString& path() const { return path_; }
    const ConnectionModel& model() const { return *model_; }
    /// Shows a connection below the list; with `now` it is read on return.
    void openConnection(std::uint64_t number, bool now = false);
    ConnectionView& connection() { return *view_; }
    void setLanguage(const QString& language);
    /// A line above the list.
    void say(const QString& words);
    /// What is wrong with the file; empty: nothing.
    QString message() const;
    bool reading() const { return job_.running(); }

signals:
    /// The lesson that tells the same as the connection that is shown, with so many of its steps done.
    void retoldWanted(const tcp::Scenario& scenario, std::size_t step);
    void lessonWanted(const QString& id);
    /// What is shown of a connection shall leave the window as a file, or on paper.
    void exportWanted(app::capturing::Leaving what);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeTop();
    void makeTable();
    void retranslate();
    void take(const CaptureBatch& batch);
    void tell(const CaptureEnd& end);
    void openRow(const QModelIndex& index);
    void present(const std::shared_ptr<const lab::Evidence>& evidence);
    void selectShown();
    void tellAnew();
    void showView(bool connection);
    void leave(Leaving what);
    void wire();

    QString path_;
    std::optional<CaptureEnd> end_;
    CaptureJob job_;
    ConnectionJob connectionJob_;
    tcp::CapturedOptions options_;
    QSplitter* rows_;
    ConnectionView* view_;
    StateCharts* charts_;   ///< in its place while none is chosen
    QPushButton* overview_;
    ConnectionModel* model_;
    ConnectionTable* table_;
    QLineEdit* filter_;
    QLabel* summary_;
    QLabel* message_;
    QProgressBar* progress_;
    QPushButton* cancel_;
    theme::Appearance appearance_;
};

}  // namespace app::capturing
