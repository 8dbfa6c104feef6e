// Twin: accepts_one_users_started_agents_in_one_array.rs
// Mixes: agent → collection
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
    let served = desk.for_user(context("alice").unwrap(), async |alice| {
        let served = desk.for_user(context("bob").unwrap(), async |bob| {
            let reports = [alice.report().await, bob.report().await];
            reports.len() + alice.scope().user_id().len()
        });
        served.await.unwrap()
    });
    served.await.unwrap();
}
