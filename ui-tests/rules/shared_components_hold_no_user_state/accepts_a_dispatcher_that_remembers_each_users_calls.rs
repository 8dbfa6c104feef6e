use factory_core::{PerUser, Shareable, UserScope, agent_factory};
use ui_tests::context;

#[derive(Default, Shareable)]
pub struct Dispatcher {
    calls: PerUser<Vec<String>>,
}

impl Dispatcher {
    pub fn dispatch(&self, scope: UserScope<'_>, tool: &str) {
        self.calls.of(scope).with(|mine| mine.push(tool.to_owned()));
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub dispatcher: Dispatcher }
    }
}

pub fn main() {
    let platform = Platform { dispatcher: Dispatcher::default() };
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        platform.dispatcher.dispatch(factory.scope(), "search");
    });
    served.unwrap();
}
