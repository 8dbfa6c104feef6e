use factory_core::{UserScope, agent_factory, user_scope, user_scoped};
use ui_tests::{Platform, context, create_factory};

#[user_scoped]
pub struct Draft<'user> {
    pub scope: UserScope<'user>,
}

agent_factory! {
    pub factory Drafts for #[derive(Default)] pub struct Desk { agents { draft: Draft } }
}

pub fn main() {
    let (platform, desk) = (Platform::default(), Desk::default());
    user_scope!(open = platform.admit(context("alice").unwrap()).unwrap());
    user_scope!(other = desk.admit(context("alice").unwrap()).unwrap());
    assert_eq!(other.scope().user_id(), "alice");
    let factory = create_factory(open);
    let drafts = create_drafts(other);
    drop((factory, drafts));
}
