#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace tcp {

/// A vector whose copies share their elements: a copy costs a pointer for each. An element is copied when it is reached
/// through a vector that is not const and others have it too; so a reference may be kept only until the next copy.
template <typename T> class SharedVector {
    using Kept = std::vector<std::shared_ptr<T>>;

    /// By place, since what it leads to may be copied on the way.
    template <typename Vector, typename Value> class Walk {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = Value*;
        using reference = Value&;

        Walk() = default;
        Walk(Vector& vector, std::size_t place) : vector_(&vector), place_(place) {}

        reference operator*() const { return (*vector_)[place_]; }
        pointer operator->() const { return &**this; }
        reference operator[](difference_type by) const { return *(*this + by); }
        Walk& operator+=(difference_type by)
        {
            place_ += static_cast<std::size_t>(by);
            return *this;
        }
        Walk& operator-=(difference_type by) { return *this += -by; }
        Walk& operator++() { return *this += 1; }
        Walk& operator--() { return *this -= 1; }
        Walk operator++(int) { return std::exchange(*this, *this + 1); }
        Walk operator--(int) { return std::exchange(*this, *this - 1); }

        friend Walk operator+(Walk it, difference_type by) { return it += by; }
        friend Walk operator+(difference_type by, Walk it) { return it += by; }
        friend Walk operator-(Walk it, difference_type by) { return it -= by; }
        friend difference_type operator-(const Walk& a, const Walk& b)
        {
            return static_cast<difference_type>(a.place_) - static_cast<difference_type>(b.place_);
        }
        friend bool operator==(const Walk& a, const Walk& b) { return a.place_ == b.place_; }
        friend auto operator<=>(const Walk& a, const Walk& b) { return a.place_ <=> b.place_; }

    private:
        Vector* vector_ = nullptr;
        std::size_t place_ = 0;
    };

public:
    using value_type = T;
    using iterator = Walk<SharedVector, T>;
    using const_iterator = Walk<const SharedVector, const T>;

    SharedVector() = default;
    SharedVector(std::initializer_list<T> elements) : SharedVector(elements.begin(), elements.end()) {}
    SharedVector(std::vector<T> elements)
    {
        kept_.reserve(elements.size());
        for (T& element : elements) push_back(std::move(element));
    }
    template <std::input_iterator It> SharedVector(It first, It last)
    {
        for (; first != last; ++first) push_back(*first);
    }

    bool empty() const { return kept_.empty(); }
    std::size_t size() const { return kept_.size(); }
    const T& operator[](std::size_t i) const { return *kept_[i]; }
    T& operator[](std::size_t i)
    {
        std::shared_ptr<T>& kept = kept_[i];
        if (kept.use_count() > 1) kept = std::make_shared<T>(*kept);
        return *kept;
    }
    const T& at(std::size_t i) const { return *kept_.at(i); }
    T& at(std::size_t i) { return i < size() ? (*this)[i] : *kept_.at(i); }
    const T& front() const { return (*this)[0]; }
    const T& back() const { return (*this)[size() - 1]; }
    T& front() { return (*this)[0]; }
    T& back() { return (*this)[size() - 1]; }

    const_iterator begin() const { return {*this, 0}; }
    const_iterator end() const { return {*this, size()}; }
    iterator begin() { return {*this, 0}; }
    iterator end() { return {*this, size()}; }

    void reserve(std::size_t elements) { kept_.reserve(elements); }
    void clear() { kept_.clear(); }
    void push_back(T element) { kept_.push_back(std::make_shared<T>(std::move(element))); }
    void pop_back() { kept_.pop_back(); }
    template <typename... Args> T& emplace_back(Args&&... args)
    {
        return *kept_.emplace_back(std::make_shared<T>(std::forward<Args>(args)...));
    }
    void resize(std::size_t elements)
    {
        kept_.resize(std::min(elements, size()));
        while (size() < elements) emplace_back();
    }
    void assign(std::size_t elements, const T& element) { kept_.assign(elements, std::make_shared<T>(element)); }
    void erase(const_iterator at) { kept_.erase(kept_.begin() + (at - std::as_const(*this).begin())); }
    void erase(iterator at) { kept_.erase(kept_.begin() + (at - begin())); }

    friend bool operator==(const SharedVector& a, const SharedVector& b)
    {
        const auto same = [](const std::shared_ptr<T>& x, const std::shared_ptr<T>& y) { return x == y || *x == *y; };
        return std::ranges::equal(a.kept_, b.kept_, same);
    }

private:
    Kept kept_;
};

}  // namespace tcp
