use factory_core::{UserScope, agent_factory, user_scope, user_scoped};
use ui_tests::context;

#[user_scoped]
pub struct Draft<'user> {
    pub scope: UserScope<'user>,
}

agent_factory! {
    pub factory Drafts for #[derive(Default)] pub struct Desk { agents { draft: Draft } }
}

pub fn main() {
    let platform = Desk::default();
    user_scope!(open = platform.admit(context("alice").unwrap()).unwrap());
    let factory = create_drafts(open);
    assert_eq!(factory.draft().scope.user_id(), "alice");
}
