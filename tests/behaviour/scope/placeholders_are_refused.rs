use factory_core::{Refusal, RefusePlaceholders, ServiceIdentity, UserExecutionContext, agent_factory, testing};
use support::identity;

agent_factory! {
    factory Desk for struct Platform { guards { ids: RefusePlaceholders } }
}

const WORDS: [&str; 19] = [
    "registry",
    "placeholder",
    "default",
    "temp",
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
    "anonymous",
    "guest",
    "unknown",
    "nobody",
    "shared",
];

const DIGITS: [&str; 2] = ["0", "1"];

/// Returns a context for each checked id, with the name of the id.
fn contexts(id: &str) -> [(&'static str, UserExecutionContext); 3] {
    let context = |user, thread, run| UserExecutionContext::new(identity(user), thread, run).unwrap();
    [
        ("user id", context(id, "thread-19", "run-204")),
        ("thread id", context("alice", id, "run-204")),
        ("run id", context("alice", "thread-19", id)),
    ]
}

fn assert_refused(guard: &RefusePlaceholders, id: &str) {
    let platform = Platform { ids: guard.clone() };
    for (field, context) in contexts(id) {
        let refusal = platform.admit(context).expect_err(id);
        assert_eq!((refusal.kind(), refusal.guard()), (Refusal::Invalid, "placeholders"));
        assert_eq!(refusal.reason().to_string(), format!("the {field} is a placeholder"));
    }
}

fn assert_admitted(guard: &RefusePlaceholders, id: &str) {
    let platform = Platform { ids: guard.clone() };
    for (field, context) in contexts(id) {
        assert!(platform.admit(context).is_ok(), "{id:?} as {field}");
    }
}

/// Returns the word in the usual letter cases.
fn letter_cases(word: &str) -> [String; 4] {
    let (first, rest) = word.split_at(1);
    let alternating = word.char_indices().map(|(index, c)| if index % 2 == 0 { c } else { c.to_ascii_uppercase() });
    [word.to_owned(), word.to_uppercase(), first.to_uppercase() + rest, alternating.collect()]
}

#[test]
fn as_a_whole_id_in_any_letter_case() {
    for word in WORDS.into_iter().chain(DIGITS).flat_map(letter_cases) {
        assert_refused(&RefusePlaceholders::default(), &word);
    }
    assert_refused(&RefusePlaceholders::default(), "moc\u{212a}"); // the Kelvin sign, a `k` in lower case
}

#[test]
fn as_the_part_before_a_separator() {
    for word in WORDS.into_iter().flat_map(letter_cases) {
        for end in ["_", "-", "_7", "-user", &"-long".repeat(40)] {
            assert_refused(&RefusePlaceholders::default(), &format!("{word}{end}"));
        }
    }
}

#[test]
fn and_longer_words_are_not() {
    for id in [
        "testament",
        "demosthenes",
        "temporary-7",
        "contest_7",
        "latest-demo",
        "1-alice",
        "0_7",
        "00",
        "10",
        "demo 7",
        "guests",
        "reg\u{130}stry",
        "alice",
        "auth0|7",
        "-test",
        "_default",
    ] {
        assert_admitted(&RefusePlaceholders::default(), id);
    }
}

#[test]
fn with_other_words() {
    let guard = RefusePlaceholders::of(["system", "no-user", "7", "Ålice", ""]);
    for id in ["system", "SYSTEM-7", "no-user", "no-user-7", "No-User_x", "7", "ålice", "ÅLICE_1"] {
        assert_refused(&guard, id);
    }
    for id in ["default", "guest", "no", "no-users", "7-8", "-", "_x", "ali"] {
        assert_admitted(&guard, id);
    }
    assert_admitted(&RefusePlaceholders::of(Vec::<String>::new()), "default");
}

#[test]
fn and_the_context_of_a_test_is_not() {
    let platform = Platform { ids: RefusePlaceholders::default() };
    assert!(platform.admit(testing::context("alice")).is_ok());
}

#[test]
fn except_in_the_name_of_a_service() {
    let platform = Platform { ids: RefusePlaceholders::default() };
    let service = |thread| {
        let service = ServiceIdentity::new("demo-reset").unwrap();
        platform.admit(UserExecutionContext::for_service(service, thread, "run-204").unwrap()).is_ok()
    };
    assert_eq!((service("thread-19"), service("default")), (true, false));
}
