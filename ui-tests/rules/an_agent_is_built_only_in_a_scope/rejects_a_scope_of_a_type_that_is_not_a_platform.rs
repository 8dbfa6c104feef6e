// Twin: accepts_a_scope_of_a_platform.rs
use factory_core::{OpenScope, agent_factory};

agent_factory! { pub factory Desk for pub struct Platform { shared { pub name: String } } }

pub fn serve(_open: OpenScope<'_, String>) {}

pub fn main() {}
