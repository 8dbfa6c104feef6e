// Twin: accepts_a_factory_of_the_same_module_taken_apart.rs
use factory_core::{UserScope, agent_factory, user_scoped};
use ui_tests::context;

#[user_scoped]
pub struct Draft<'user> {
    pub scope: UserScope<'user>,
}

agent_factory! {
    pub factory Drafts for #[derive(Default)] pub struct Desk { agents { draft: Draft } }
}

pub fn main() {
    let served = Desk::default().for_user_blocking(context("alice").unwrap(), |factory| {
        let Drafts { __factory_core_factory_scope: made, .. } = factory;
        drop(create_drafts(made));
    });
    served.unwrap();
}
