//! This project with one guard.

use super::ours::Agent;
use crate::work::{CATALOGUE, Catalogue, ECHO, LIMITS, Limits, Llm, Request};
use factory_core::{ScopeEnd, ScopeError, ScopeGuard, Shareable, UserExecutionContext, agent_factory};
use std::{
    hint::black_box,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

/// A guard that counts the open scopes.
#[derive(Default, Shareable)]
struct Count {
    #[attest(reason = "a number of open scopes")]
    open: AtomicU64,
}

impl ScopeGuard for Count {
    type Permit = ();

    fn admit(&self, _: &UserExecutionContext) -> Result<(), ScopeError> {
        self.open.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }

    fn closed(&self, (): (), _: ScopeEnd) {
        self.open.fetch_sub(1, Ordering::Relaxed);
    }
}

agent_factory! {
    factory Counting for struct Counted {
        shared { llm: dyn Llm, catalogue: Catalogue, limits: Limits }
        guards { count: Count }
        agents { agent: Agent(topic: u64) }
    }
}

agent_factory! {
    factory Limiting for struct Limited {
        shared { llm: dyn Llm, catalogue: Catalogue, limits: Limits }
        guards { open: factory_core::Limits }
        agents { agent: Agent(topic: u64) }
    }
}

pub(super) fn counted() -> Box<Request> {
    let count = Count::default();
    let platform = black_box(Counted { llm: Arc::new(ECHO), catalogue: CATALOGUE, limits: LIMITS, count });
    Box::new(move |context, topic| {
        platform.for_user_blocking(context, |factory| factory.agent(topic).answer()).unwrap_or(0)
    })
}

pub(super) fn limited() -> Box<Request> {
    let open = factory_core::Limits::default();
    let platform = black_box(Limited { llm: Arc::new(ECHO), catalogue: CATALOGUE, limits: LIMITS, open });
    Box::new(move |context, topic| {
        platform.for_user_blocking(context, |factory| factory.agent(topic).answer()).unwrap_or(0)
    })
}
