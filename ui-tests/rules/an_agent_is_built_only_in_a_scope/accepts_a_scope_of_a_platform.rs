use factory_core::{OpenScope, agent_factory};

agent_factory! { pub factory Desk for pub struct Platform { shared { pub name: String } } }

pub fn serve(_open: OpenScope<'_, Platform>) {}

pub fn main() {}
