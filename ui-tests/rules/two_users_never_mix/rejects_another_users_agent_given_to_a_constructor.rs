// Twin: accepts_an_agent_given_to_its_own_users_constructor.rs
// Mixes: agent → argument
use factory_core::{UserScope, agent_factory, user_scoped};
use ui_tests::context;

#[user_scoped]
pub struct Notes<'user> {
    pub scope: UserScope<'user>,
}

#[user_scoped(create)]
pub struct Report<'user> {
    pub scope: UserScope<'user>,
    pub notes: Notes<'user>,
}

#[user_scoped]
impl<'user> Report<'user> {
    #[create]
    fn open(scope: UserScope<'user>, notes: Notes<'user>) -> Self {
        Self { scope, notes }
    }
}

agent_factory! {
    pub factory Reports for #[derive(Default)] pub struct Desk {
        agents { notes: Notes, report: Report(notes: Notes<'user>) }
    }
}

pub fn main() {
    let desk = Desk::default();
    let served = desk.for_user_blocking(context("alice").unwrap(), |alice| {
        desk.for_user_blocking(context("bob").unwrap(), |bob| {
            let report = bob.report(alice.notes());
            report.notes.scope.user_id().len() + alice.notes().scope.user_id().len()
        })
    });
    served.unwrap().unwrap();
}
