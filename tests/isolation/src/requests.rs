//! A factory whose scopes have request data.

use factory_core::{UserScope, agent_factory, user_scoped};

agent_factory! {
    /// The factory.
    pub factory Desk for
    /// The components that all users share.
    pub struct Platform {
        request {
            /// The rights of the user.
            pub claims: Claims,
        }
        agents { triage: Triage, letter: Letter(text: String) }
        replaces { get_desk }
    }
}

/// The content of the user's token.
#[derive(Debug)]
pub struct Claims(pub Vec<String>);

/// An agent that borrows request data.
#[user_scoped]
pub struct Triage<'user> {
    scope: UserScope<'user>,
    #[request]
    claims: &'user Claims,
}

/// An agent whose async constructor borrows request data.
#[user_scoped(create)]
pub struct Letter<'user> {
    scope: UserScope<'user>,
    claims: &'user Claims,
    text: String,
}

#[user_scoped]
impl<'user> Letter<'user> {
    #[create]
    async fn open(scope: UserScope<'user>, #[request] claims: &'user Claims, text: String) -> Self {
        Self { scope, claims, text }
    }

    /// Returns the text with the number of claims.
    #[must_use]
    pub fn text(&self) -> (&str, &str, usize) {
        (self.scope.user_id(), &self.text, self.claims.0.len())
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_test_of_the_library_names_its_own_factory() {
        factory_testing::isolation_suite!(crate::requests::Desk);
    }
}
