// Twin: accepts_an_agent_started_in_its_open_scope.rs
// Escapes: future → variable
use factory_core::{UserScope, agent_factory, user_scope, user_scoped};
use ui_tests::context;

#[user_scoped(create)]
pub struct Report<'user> {
    pub scope: UserScope<'user>,
}

#[user_scoped]
impl<'user> Report<'user> {
    #[create]
    async fn open(scope: UserScope<'user>) -> Result<Self, String> {
        Ok(Self { scope })
    }
}

agent_factory! {
    pub factory Reports for #[derive(Default)] pub struct Desk { agents { report: Report } }
}

#[tokio::main(flavor = "current_thread")]
pub async fn main() {
    let desk = Desk::default();
    let user = {
        user_scope!(scope = desk.admit(context("alice").unwrap()).unwrap());
        let starting = create_reports(scope).report();
        starting
    };
    assert_eq!(user.await.unwrap().scope.user_id().to_owned(), "alice");
}
