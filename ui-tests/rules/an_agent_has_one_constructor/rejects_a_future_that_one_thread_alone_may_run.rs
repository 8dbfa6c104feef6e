// Twin: accepts_a_future_that_all_threads_may_run.rs
use factory_core::{UserScope, agent_factory, user_scoped};
use std::rc::Rc;

#[user_scoped(create)]
pub struct Report<'user> {
    scope: UserScope<'user>,
    pub title: String,
}

#[user_scoped]
impl<'user> Report<'user> {
    #[create]
    async fn open(scope: UserScope<'user>, title: String) -> Self {
        let kept = Rc::new(title);
        std::future::ready(()).await;
        Self { scope, title: kept.to_string() }
    }
}

agent_factory! {
    pub factory Factory for pub struct Platform {
        agents { report: Report(title: String) }
    }
}

pub fn main() {}
