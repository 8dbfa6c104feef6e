use factory_core::{PerUser, Shareable, UserScope, agent_factory};
use ui_tests::context;

#[derive(Default, Shareable)]
pub struct Settings {
    model: PerUser<String>,
}

impl Settings {
    pub fn configure(&self, scope: UserScope<'_>, model: &str) {
        self.model.of(scope).with(|mine| model.clone_into(mine));
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub settings: Settings }
    }
}

pub fn main() {
    let platform = Platform { settings: Settings::default() };
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        platform.settings.configure(factory.scope(), "large");
    });
    served.unwrap();
}
