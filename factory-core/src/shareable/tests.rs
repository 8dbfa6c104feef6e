//! The types that are `Shareable`, behind aliases and generics that the macros do not see.

use super::contract::Shareable;
use std::{
    any::TypeId,
    cmp::Reverse,
    collections::{BTreeMap, HashMap},
    ops::{Bound, ControlFlow, RangeFrom},
    panic::Location,
    pin::Pin,
    sync::{Arc, LazyLock},
    task::Poll,
};

fn assert_shareable<T: Shareable + ?Sized>() {}

#[test]
fn values_of_std_are_shareable() {
    assert_shareable::<std::io::ErrorKind>();
    assert_shareable::<std::thread::ThreadId>();
    assert_shareable::<TypeId>();
    assert_shareable::<std::alloc::Layout>();
    assert_shareable::<std::process::ExitStatus>();
    assert_shareable::<std::num::ParseIntError>();
    assert_shareable::<&'static Location<'static>>();
}

#[test]
fn containers_of_shareable_values_are_shareable() {
    assert_shareable::<(Reverse<u8>, Bound<u8>, ControlFlow<u8, u8>, std::num::Saturating<u8>, RangeFrom<u8>, Poll<u8>)>(
    );
    assert_shareable::<Pin<Box<u8>>>();
    assert_shareable::<Pin<Arc<str>>>();
    assert_shareable::<LazyLock<HashMap<String, BTreeMap<u8, Box<[u8]>>>>>();
}

#[test]
fn function_pointers_are_shareable() {
    type Many = fn(u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, u8, String) -> Option<u8>;
    assert_shareable::<fn()>();
    assert_shareable::<fn(u8) -> u8>();
    assert_shareable::<Many>();
    assert_shareable::<unsafe extern "C" fn(u8)>();
}

#[cfg(feature = "bytes1")]
#[test]
fn values_of_bytes_are_shareable() {
    assert_shareable::<bytes::Bytes>();
}

#[cfg(feature = "chrono04")]
#[test]
fn values_of_chrono_are_shareable() {
    assert_shareable::<(chrono::DateTime<chrono::Utc>, chrono::DateTime<chrono::FixedOffset>, chrono::NaiveDate)>();
}

#[cfg(feature = "http1")]
#[test]
fn values_of_http_are_shareable() {
    assert_shareable::<(http::HeaderMap, http::StatusCode, http::Uri)>();
}

#[cfg(feature = "jiff02")]
#[test]
fn values_of_jiff_are_shareable() {
    assert_shareable::<(jiff::Timestamp, jiff::Zoned, jiff::civil::Date)>();
}

#[cfg(feature = "once_cell1")]
#[test]
fn lazy_values_of_once_cell_are_shareable() {
    assert_shareable::<once_cell::sync::Lazy<String>>();
}

#[cfg(feature = "regex1")]
#[test]
fn values_of_regex_are_shareable() {
    assert_shareable::<LazyLock<regex::Regex>>();
}

#[cfg(feature = "reqwest012")]
#[test]
fn a_client_of_reqwest_is_shareable() {
    assert_shareable::<reqwest::Client>();
}

#[cfg(feature = "serde_json1")]
#[test]
fn values_of_serde_json_are_shareable() {
    assert_shareable::<Vec<serde_json::Value>>();
}

#[cfg(feature = "url2")]
#[test]
fn values_of_url_are_shareable() {
    assert_shareable::<(url::Url, url::Host)>();
}

#[cfg(feature = "uuid1")]
#[test]
fn values_of_uuid_are_shareable() {
    assert_shareable::<Option<uuid::Uuid>>();
}
