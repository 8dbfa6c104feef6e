// Twin: accepts_a_started_agent_dropped_in_its_scope.rs
// Escapes: agent → task
// Leaks: 25
use factory_core::{UserScope, agent_factory, user_scoped};
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
    let served = desk.for_user(context("alice").unwrap(), async |factory| {
        let report = factory.report().await.unwrap();
        tokio::spawn(async move { drop(report) });
    });
    served.await.unwrap();
}
