// Twin: accepts_a_borrowed_parameter_of_an_open_scope.rs
use factory_core::{ScopeError, UserExecutionContext, UserScope, agent_factory, user_scoped};

#[user_scoped]
pub struct Mailer<'user> {
    scope: UserScope<'user>,
    #[param]
    language: &'user str,
}

agent_factory! {
    pub factory Office for pub struct Building { agents { mailer: Mailer(language: &'user str) } }
}

pub async fn handle(building: &Building, context: UserExecutionContext, header: String) -> Result<usize, ScopeError> {
    building.for_user(context, async |office| office.mailer(&header).language.len()).await
}

pub fn main() {}
