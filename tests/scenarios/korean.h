#pragma once

#include <QString>
#include <QStringList>

/// Particles after Latin names follow the name as it is spoken: ACK를 (에이씨케이), FIN을 (핀), MSL로 (엠에스엘).
/// Returns what is wrong: `"RST을", expected "RST를"`. Names whose sound is not known are let pass.
QStringList wrongParticles(const QString& text);

/// Sentences of narration that do not end in 합니다체. Parentheses and quotations are not looked at.
QStringList wrongEndings(const QString& text);
