use factory_core::{ScopeError, UserExecutionContext, UserScope, agent_factory, user_scope, user_scoped};

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
    user_scope!(scope = building.admit(context)?);
    let office = create_office(scope);
    Ok(office.mailer(&header).language.len())
}

pub fn main() {}
