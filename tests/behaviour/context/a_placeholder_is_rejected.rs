use factory_core::{ContextField, Identity, InvalidContext, ServiceIdentity, UserExecutionContext};
use support::{context, desk::platform, identity};

const WORDS: [&str; 17] = [
    "registry",
    "placeholder",
    "default",
    "temp",
    "none",
    "null",
    "undefined",
    "xxx",
    "yyy",
    "example",
    "test",
    "demo",
    "sample",
    "template",
    "mock",
    "fake",
    "dummy",
];

const DIGITS: [&str; 2] = ["0", "1"];

/// Values that are invisible in a log.
const BLANKS: [&str; 12] = [
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
];

type Check = fn(&str) -> Result<(), InvalidContext>;

/// Returns every field of a context with a function that validates a value for it.
fn fields() -> [(ContextField, Check); 8] {
    fn builder() -> factory_core::UserExecutionContextBuilder {
        UserExecutionContext::builder(identity("alice")).thread("thread-19").run("run-204")
    }
    [
        (ContextField::UserId, |value| Identity::verified(value, "login.example.com").map(drop)),
        (ContextField::Issuer, |value| Identity::verified("alice", value).map(drop)),
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

/// Returns the word in the usual letter cases.
fn letter_cases(word: &str) -> [String; 4] {
    let (first, rest) = word.split_at(1);
    let alternating = word.char_indices().map(|(index, c)| if index % 2 == 0 { c } else { c.to_ascii_uppercase() });
    [word.to_owned(), word.to_uppercase(), first.to_uppercase() + rest, alternating.collect()]
}

fn assert_placeholder(field: ContextField, check: Check, value: &str) {
    match check(value) {
        Err(InvalidContext::Placeholder { field: named, .. }) => assert_eq!(named, field, "{value:?}"),
        other => panic!("{value:?} as {field}: {other:?}"),
    }
}

#[test]
fn as_a_whole_value_in_any_letter_case() {
    for (field, check) in fields() {
        for word in WORDS.into_iter().chain(DIGITS).flat_map(letter_cases) {
            assert_placeholder(field, check, &word);
            assert_placeholder(field, check, &format!(" {word}\u{200b}\n"));
            assert_placeholder(field, check, &format!("{}\u{ad}{}", &word[..1], &word[1..]));
        }
        for of_kelvins in ["moc\u{212a}", "FA\u{212a}E_7"] {
            assert_placeholder(field, check, of_kelvins);
        }
    }
}

#[test]
fn as_a_first_word_at_any_length() {
    for (field, check) in fields() {
        for word in WORDS.into_iter().flat_map(letter_cases) {
            for end in ["_", "-", "_7", "-user", &"-long".repeat(5), &"_longer".repeat(1_000)] {
                assert_placeholder(field, check, &format!("{word}{end}"));
            }
        }
    }
}

#[test]
fn a_longer_word_with_the_same_start_is_accepted() {
    for (field, check) in fields() {
        for value in [
            "testament",
            "nonelike",
            "demosthenes",
            "temporary-7",
            "contest_7",
            "latest-demo",
            "1-alice",
            "00",
            "demo _7",
            "reg\u{130}stry",
        ] {
            assert_eq!(check(value), Ok(()), "{value:?} as {field}");
        }
    }
}

#[test]
fn a_blank_value_is_rejected() {
    for (field, check) in fields() {
        for value in BLANKS {
            assert_eq!(check(value), Err(InvalidContext::Blank { field }), "{value:?}");
        }
    }
}

#[test]
fn a_missing_value_is_rejected() {
    let builder = || UserExecutionContext::builder(identity("alice"));
    let missing = |field| InvalidContext::Missing { field };
    assert_eq!(builder().run("run-204").build().unwrap_err(), missing(ContextField::ThreadId));
    assert_eq!(builder().thread("thread-19").build().unwrap_err(), missing(ContextField::RunId));
    assert_eq!(missing(ContextField::RunId).to_string(), "the run id is missing");
}

#[test]
fn in_tests_the_word_test_is_accepted() {
    let built = |thread: &str, request: &str| {
        let builder = UserExecutionContext::builder(identity("alice")).in_tests();
        builder.thread(thread).run("TEST").request(request).connection("Test_socket").build()
    };
    let context = built("test-thread", "test").unwrap();
    assert_eq!((context.thread_id(), context.run_id(), context.request_id()), ("test-thread", "TEST", "test"));
    let child = platform().for_user_blocking(context, |factory| factory.scope().child("test_step"));
    assert_eq!(child.unwrap().unwrap().operation(), Some("test_step"));
    assert!(built("demo-thread", "test").is_err());
    assert!(built("test-thread", " ").is_err());
    assert!(Identity::verified("test-alice", "login.example.com").is_err());
}

#[test]
fn the_message_names_the_field_and_shortens_the_value() {
    let refused = |value: &str| Identity::verified(value, "login.example.com").unwrap_err().to_string();
    assert_eq!(refused("Default"), "the user id `Default` is a placeholder; give the real one");
    assert_eq!(refused("dummy_alice7"), "the user id `dummy_alice7` is a placeholder; give the real one");
    assert_eq!(refused("dummy_alice77"), "the user id `dummy_alice7…` is a placeholder; give the real one");
    assert_eq!(refused("test-ééééééééé"), "the user id `test-ééééééé…` is a placeholder; give the real one");
    assert_eq!(refused(" "), "the user id is blank");
    let of_service = ServiceIdentity::new("mock").unwrap_err();
    assert_eq!(of_service.to_string(), "the service name `mock` is a placeholder; give the real one");
    assert_eq!(of_service, InvalidContext::Placeholder { field: ContextField::ServiceName, value: "mock".to_owned() });
    let words: Vec<_> =
        fields().iter().map(|(field, check)| (field.to_string(), check("0").unwrap_err().to_string())).collect();
    for (field, message) in words {
        assert_eq!(message, format!("the {field} `0` is a placeholder; give the real one"));
    }
}
