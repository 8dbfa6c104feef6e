use factory_core::{ContextField, Identity, InvalidContext, ServiceIdentity, UserExecutionContext};
use support::{context, desk::platform, identity};

type Check = fn(&str) -> Result<(), InvalidContext>;

/// Returns every field of a context with a function that validates a value for it.
fn fields() -> [(ContextField, Check); 10] {
    fn builder() -> factory_core::UserExecutionContextBuilder {
        UserExecutionContext::builder(identity("alice")).thread("thread-19").run("run-204")
    }
    [
        (ContextField::UserId, |value| Identity::verified(value, "login.example.com").map(drop)),
        (ContextField::Issuer, |value| Identity::verified("alice", value).map(drop)),
        (ContextField::Tenant, |value| identity("alice").with_tenant(value).map(drop)),
        (ContextField::Tenant, |value| ServiceIdentity::new("nightly-report")?.with_tenant(value).map(drop)),
        (ContextField::ServiceName, |value| ServiceIdentity::new(value).map(drop)),
        (ContextField::ThreadId, |value| builder().thread(value).build().map(drop)),
        (ContextField::RunId, |value| builder().run(value).build().map(drop)),
        (ContextField::RequestId, |value| builder().request(value).build().map(drop)),
        (ContextField::ConnectionId, |value| builder().connection(value).build().map(drop)),
        (ContextField::Operation, |value| {
            let child = platform().for_user_blocking(context("alice"), |factory| factory.scope().child(value));
            child.unwrap().map(drop)
        }),
    ]
}

/// Asserts that every field rejects the value for the reason.
fn assert_rejected(value: &str, reason: fn(ContextField, usize) -> InvalidContext) {
    for (field, check) in fields() {
        assert_eq!(check(value), Err(reason(field, value.len())), "{value:?} as {field}");
    }
}

fn blank(field: ContextField, _length: usize) -> InvalidContext {
    InvalidContext::Blank { field }
}

fn too_long(field: ContextField, length: usize) -> InvalidContext {
    InvalidContext::TooLong { field, length }
}

fn unprintable(field: ContextField, length: usize) -> InvalidContext {
    InvalidContext::Unprintable { field, length }
}

fn missing_value(field: ContextField, length: usize) -> InvalidContext {
    InvalidContext::MissingValue { field, length }
}

#[test]
fn ids_of_real_issuers_are_accepted() {
    let longest = "x".repeat(256);
    for value in [
        "0",
        "1",
        "00",
        "-1",
        "demo-acme",
        "test-7",
        "test_alice",
        "default",
        "temp",
        "example",
        "Null-Jennifer",
        "null_7",
        "nonelike",
        "nile",
        "nan-7",
        "auth0|507f1f77bcf86cd799439020",
        "https://login.example.com/",
        "a:b;c",
        "x/../y",
        "*",
        "alice smith",
        "renée",
        "山田太郎",
        "🦀",
        "ID",
        "root",
        "-",
        "{}",
        "[object]",
        longest.as_str(),
        "ffffffff-ffff-ffff-ffff-ffffffffffff",
        "00000000-0000-0000-0000-000000000001",
        "0000000000000000",
    ] {
        for (field, check) in fields() {
            assert_eq!(check(value), Ok(()), "{value:?} as {field}");
        }
    }
}

#[test]
fn an_id_is_kept_byte_for_byte() {
    for value in ["Alice", "alice", "re\u{301}ne", "r\u{e9}ne", "ALI\u{212a}E"] {
        assert_eq!(Identity::verified(value, value).unwrap().user_id(), value);
    }
    assert_ne!(Identity::verified("e\u{301}", "tests").unwrap(), Identity::verified("\u{e9}", "tests").unwrap());
}

#[test]
fn a_blank_value_is_rejected() {
    for value in [
        "",
        " ",
        "\t\n",
        "\u{a0}",
        "\u{200b}",
        "\u{200d}\u{2060}",
        "\u{feff} ",
        "\u{0}",
        "\u{ad}",
        "\u{2063}\u{2800}",
        "\u{3164}",
        "\u{e0020}",
        "\u{2028}",
    ] {
        assert_rejected(value, blank);
    }
}

#[test]
fn a_long_value_is_rejected() {
    assert_rejected(&"x".repeat(257), too_long);
    assert_rejected(&"é".repeat(129), too_long);
    assert_rejected(&" ".repeat(1_000_000), too_long);
}

#[test]
fn white_space_at_an_end_is_rejected() {
    for value in [" alice", "alice ", "\talice", "alice\u{a0}", "\u{3000}alice", "alice\u{2003}", " null", " 0 "] {
        assert_rejected(value, unprintable);
    }
}

#[test]
fn a_character_that_nobody_sees_is_rejected_anywhere() {
    for hidden in [
        '\0',
        '\t',
        '\n',
        '\r',
        '\u{1b}',
        '\u{7f}',
        '\u{85}',
        '\u{9f}',
        '\u{ad}',
        '\u{34f}',
        '\u{61c}',
        '\u{115f}',
        '\u{180e}',
        '\u{200b}',
        '\u{200d}',
        '\u{200f}',
        '\u{2028}',
        '\u{2029}',
        '\u{202a}',
        '\u{202e}',
        '\u{2060}',
        '\u{2066}',
        '\u{2069}',
        '\u{2800}',
        '\u{3164}',
        '\u{fe0f}',
        '\u{feff}',
        '\u{fff9}',
        '\u{fffb}',
        '\u{1d173}',
        '\u{e0001}',
        '\u{e007f}',
    ] {
        for value in [format!("{hidden}bob"), format!("b{hidden}ob"), format!("bob{hidden}"), format!("nu{hidden}ll")] {
            assert_rejected(&value, unprintable);
        }
    }
}

#[test]
fn what_serializers_print_for_a_missing_value_is_rejected() {
    for word in ["null", "undefined", "none", "nil", "nan", "[object object]"] {
        let alternating = word.char_indices().map(|(at, c)| if at % 2 == 0 { c } else { c.to_ascii_uppercase() });
        for value in [word.to_owned(), word.to_uppercase(), alternating.collect()] {
            assert_rejected(&value, missing_value);
        }
    }
    for value in ["None", "NaN", "[object Object]"] {
        assert_rejected(value, missing_value);
    }
}

#[test]
fn the_nil_uuid_is_rejected_in_each_of_its_forms() {
    let nil = "00000000-0000-0000-0000-000000000000";
    for value in [nil, &nil.replace('-', ""), &format!("{{{nil}}}"), &format!("urn:uuid:{nil}")] {
        assert_rejected(value, missing_value);
    }
}

#[test]
fn a_field_that_was_not_set_is_missing() {
    let builder = || UserExecutionContext::builder(identity("alice"));
    let missing = |field| InvalidContext::Missing { field };
    assert_eq!(builder().run("run-204").build().unwrap_err(), missing(ContextField::ThreadId));
    assert_eq!(builder().thread("thread-19").build().unwrap_err(), missing(ContextField::RunId));
    assert_eq!(missing(ContextField::RunId).to_string(), "the run id is missing");
}

/// Two faults of one value, and the one that is reported.
#[test]
fn the_first_fault_is_reported() {
    assert_rejected(&" ".repeat(257), too_long);
    assert_rejected(&format!("{}\u{200b}", "x".repeat(256)), too_long);
    assert_rejected(" \u{200b}", blank);
    assert_rejected("null\n", unprintable);
    let context = UserExecutionContext::builder(identity("alice")).thread("null").request("").build();
    assert_eq!(context.unwrap_err(), InvalidContext::MissingValue { field: ContextField::ThreadId, length: 4 });
    let context = UserExecutionContext::builder(identity("alice")).thread("thread-19").request("").build();
    assert_eq!(context.unwrap_err(), InvalidContext::Missing { field: ContextField::RunId });
    let identity = Identity::verified("null", "").unwrap_err();
    assert_eq!(identity, InvalidContext::MissingValue { field: ContextField::UserId, length: 4 });
}

#[test]
fn the_message_names_the_field_and_the_length() {
    let message = |value: &str| Identity::verified(value, "login.example.com").unwrap_err().to_string();
    assert_eq!(message(""), "the user id is blank");
    assert_eq!(message(&"x".repeat(300)), "the user id has 300 bytes, over the limit of 256");
    assert_eq!(message("bob\n"), "the user id of 4 bytes has white space at an end or an invisible character");
    assert_eq!(message("NaN"), "the user id of 3 bytes is what a serializer prints for a missing value");
    let hidden = "undefined";
    for (field, check) in fields() {
        let error = check(hidden).unwrap_err();
        assert!(error.to_string().starts_with(&format!("the {field} ")), "{error}");
        assert!(!error.to_string().contains(hidden) && !format!("{error:?}").contains(hidden), "{error:?}");
    }
}

#[test]
#[allow(deprecated)]
fn the_old_switch_for_tests_changes_nothing() {
    let builder = || UserExecutionContext::builder(identity("alice")).thread("test-thread").run("TEST");
    assert!(builder().build().is_ok());
    assert!(builder().in_tests().build().is_ok());
    assert!(builder().in_tests().request("null").build().is_err());
}
