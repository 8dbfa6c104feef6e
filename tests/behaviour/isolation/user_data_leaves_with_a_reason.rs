use factory_core::UserData;
use std::panic::{AssertUnwindSafe, catch_unwind};
use support::{context, desk::platform};

#[test]
fn mapped_and_zipped_data_is_revealed_with_a_reason() {
    let served = platform().for_user_blocking(context("alice"), |factory| {
        let scope = factory.scope();
        let name = UserData::new(scope, "Alice".to_owned());
        let age = UserData::new(scope, 41).map(|age| age + 1);
        let line = name.zip(age).map(|(name, age)| format!("{name} is {age}"));
        line.reveal(scope, "shown to Alice herself")
    });
    assert_eq!(served.unwrap(), "Alice is 42");
}

#[test]
fn a_blank_reason_panics() {
    for reason in ["", " ", "\t\n", "\u{200b}"] {
        let served = platform().for_user_blocking(context("alice"), |factory| {
            let data = UserData::new(factory.scope(), "Alice".to_owned());
            let revealed = catch_unwind(AssertUnwindSafe(|| data.reveal(factory.scope(), reason)));
            revealed.unwrap_err().downcast_ref::<&str>().map(|message| (*message).to_owned())
        });
        assert_eq!(served.unwrap().as_deref(), Some("revealing a user's data needs a reason"));
    }
}
