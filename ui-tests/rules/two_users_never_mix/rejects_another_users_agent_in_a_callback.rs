// Twin: accepts_an_agent_of_the_same_user_in_a_callback.rs
// Mixes: closure → field
use factory_core::{UserScope, agent_factory, user_scoped};
use ui_tests::context;

#[user_scoped]
pub struct Hooks<'user> {
    pub scope: UserScope<'user>,
    pub list: Vec<Box<dyn Fn() -> usize + 'user>>,
}

agent_factory! {
    pub factory HookFactory for #[derive(Default)] pub struct Desk { agents { hooks: Hooks } }
}

pub fn main() {
    let desk = Desk::default();
    let served = desk.for_user_blocking(context("alice").unwrap(), |alice| {
        desk.for_user_blocking(context("bob").unwrap(), |bob| {
            let (alices, bobs) = (alice.hooks(), bob.hooks());
            let count = alices.list.len() + bobs.list.len();
            bob.hooks().list.push(Box::new(move || alices.list.len()));
            count
        })
    });
    served.unwrap().unwrap();
}
