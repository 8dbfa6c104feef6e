// Twin: accepts_the_user_of_a_started_agent_in_a_static.rs
// Escapes: agent → static
use factory_core::{UserScope, agent_factory, user_scoped};
use std::sync::Mutex;
use ui_tests::context;

static LAST: Mutex<Option<Report<'static>>> = Mutex::new(None);

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
        *LAST.lock().unwrap() = Some(report);
    });
    served.await.unwrap();
}
