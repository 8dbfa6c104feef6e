use factory_core::{ScopeError, SendWork, ServesUsers, UserScope, agent_factory, testing, user_scoped};
use std::cell::RefCell;

#[user_scoped]
pub struct Memory<'user> {
    pub scope: UserScope<'user>,
    pub lines: RefCell<Vec<String>>,
}

#[user_scoped]
pub struct Notes<'user> {
    pub scope: UserScope<'user>,
}

agent_factory! {
    pub factory Desk for pub struct Platform {
        agents { notes: Notes }
    }
}

async fn serve<P, W>(platform: &P, work: W) -> Result<(), ScopeError>
where
    P: ServesUsers<Request = ()>,
    W: for<'user> AsyncFnOnce(P::Factory<'user>) -> () + for<'user> SendWork<P::Factory<'user>, Out = ()> + Send,
{
    platform.serve(testing::context("alice"), (), work).await
}

async fn pause() {}

pub fn main() {
    drop(serve(&Platform {}, async |desk| {
        let line = String::new();
        pause().await;
        drop((line, desk))
    }));
}
