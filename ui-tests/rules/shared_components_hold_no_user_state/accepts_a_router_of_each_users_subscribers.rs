use factory_core::{PerUser, Shareable, UserScope, agent_factory};
use ui_tests::context;

pub type Subscriber = Box<dyn Fn(&str) + Send>;

#[derive(Default, Shareable)]
pub struct Router {
    subscribers: PerUser<Vec<Subscriber>>,
}

impl Router {
    pub fn subscribe(&self, scope: UserScope<'_>, subscriber: Subscriber) {
        self.subscribers.of(scope).with(|mine| mine.push(subscriber));
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        shared { pub router: Router }
    }
}

pub fn main() {
    let platform = Platform { router: Router::default() };
    let served = platform.for_user_blocking(context("alice").unwrap(), |factory| {
        platform.router.subscribe(factory.scope(), Box::new(|_| ()));
    });
    served.unwrap();
}
