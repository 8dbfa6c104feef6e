// Two scopes are opened by hand in one function. The outer scope lives long enough for the inner user's callback.
// `for_user` would reject it.
use factory_core::{UserScope, agent_factory, user_scope, user_scoped};
use std::sync::Mutex;
use ui_tests::context;

#[user_scoped]
pub struct Hooks<'user> {
    scope: UserScope<'user>,
    notes: Mutex<Vec<String>>,
    list: Vec<Box<dyn Fn() -> usize + 'user>>,
}

agent_factory! {
    pub factory HookFactory for #[derive(Default)] pub struct Desk { agents { hooks: Hooks } }
}

pub fn count_alices_notes_for_bob(desk: &Desk) -> usize {
    user_scope!(alice = desk.admit(context("alice").unwrap()).unwrap());
    let alices = create_hook_factory(alice).hooks();
    user_scope!(bob = desk.admit(context("bob").unwrap()).unwrap());
    let mut bobs = create_hook_factory(bob).hooks();
    bobs.list.push(Box::new(move || alices.notes.lock().unwrap().len() + alices.scope.user_id().len()));
    bobs.list.iter().map(|hook| hook()).sum()
}
