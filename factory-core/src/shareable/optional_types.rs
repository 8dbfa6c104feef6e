//! The values of other crates that all users may share. A feature for each crate enables them.

#[cfg(feature = "chrono04")]
use super::contract::Shareable;

#[cfg(feature = "bytes1")]
plain! { bytes::Bytes, bytes::BytesMut }

#[cfg(feature = "chrono04")]
plain! {
    chrono::Days, chrono::FixedOffset, chrono::Month, chrono::Months, chrono::NaiveDate, chrono::NaiveDateTime,
    chrono::NaiveTime, chrono::TimeDelta, chrono::Utc, chrono::Weekday,
}

#[cfg(feature = "chrono04")]
shareable! {
    [Z: chrono::TimeZone<Offset: Shareable> + 'static] chrono::DateTime<Z>;
}

#[cfg(feature = "http1")]
plain! {
    http::HeaderName, http::HeaderValue, http::Method, http::StatusCode, http::Uri, http::Version,
    http::uri::Authority, http::uri::PathAndQuery, http::uri::Scheme,
}

#[cfg(feature = "http1")]
owning_containers! {
    [T] http::HeaderMap<T>;
}

#[cfg(feature = "jiff02")]
plain! {
    jiff::SignedDuration, jiff::Span, jiff::Timestamp, jiff::Unit, jiff::Zoned, jiff::civil::Date, jiff::civil::DateTime,
    jiff::civil::ISOWeekDate, jiff::civil::Time, jiff::civil::Weekday, jiff::tz::Offset, jiff::tz::TimeZone,
}

// Its function captures nothing, as that of a `LazyLock`.
#[cfg(feature = "once_cell1")]
owning_containers! {
    [T] once_cell::sync::Lazy<T>;
}

#[cfg(feature = "regex1")]
plain! { regex::Regex, regex::RegexSet, regex::bytes::Regex, regex::bytes::RegexSet }

// A client with a cookie store would share the cookies of its users; the documentation of the feature says so.
#[cfg(feature = "reqwest012")]
plain! { reqwest::Client }

#[cfg(feature = "serde_json1")]
plain! { serde_json::Map<String, serde_json::Value>, serde_json::Number, serde_json::Value }

#[cfg(feature = "url2")]
plain! { url::Origin, url::ParseError, url::Url }

#[cfg(feature = "url2")]
owning_containers! {
    [T] url::Host<T>;
}

#[cfg(feature = "uuid1")]
plain! { uuid::Error, uuid::NonNilUuid, uuid::Timestamp, uuid::Uuid, uuid::Variant, uuid::Version }
