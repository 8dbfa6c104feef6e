//! The message about a type that may hold one user's state.

/// Defines a trait with this message, which [`Shareable`](super::contract::Shareable) and its bound for components share.
macro_rules! with_user_state_message {
    ($($definition:tt)*) => {
        #[diagnostic::on_unimplemented(
            message = "`{Self}` cannot be shared by all users: it may hold one user's state",
            label = "not `Shareable`",
            note = "for a type of your own, write `#[derive(Shareable)]`; for a trait, write `trait Name: Shareable`; for a crate such as `serde_json`, see the features of `factory-core`",
            note = "state that outlives a scope goes into `PerUser<T>`, where `T` is `Default + Send`",
            note = "a `#[user_scoped]` type would be a captive dependency; list it under `scoped`",
            note = "to attest that it holds no user data in spite of its type, write `#[attest(reason = \"…\")]`"
        )]
        $($definition)*
    };
}

pub(super) use with_user_state_message;
