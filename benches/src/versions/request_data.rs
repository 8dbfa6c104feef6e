//! An agent with two values of request data: by hand, and with this project.

use crate::work::{CATALOGUE, Catalogue, ECHO, LIMITS, Limits, Llm, Request, answer};
use factory_core::{UserExecutionContext, UserScope, agent_factory, user_scoped};
use std::{hint::black_box, sync::Arc};

/// A value that the agent reads. It is zero, so that all versions return the same.
struct Claims {
    levels: [u64; 4],
}

struct Locale(u64);

fn claims() -> Claims {
    black_box(Claims { levels: [0; 4] })
}

fn locale() -> Locale {
    black_box(Locale(0))
}

struct ByHand {
    llm: Arc<dyn Llm>,
    catalogue: Catalogue,
    limits: Limits,
}

struct AgentByHand<'a> {
    context: &'a UserExecutionContext,
    claims: &'a Claims,
    locale: &'a Locale,
    llm: &'a dyn Llm,
    catalogue: &'a Catalogue,
    limits: &'a Limits,
    topic: u64,
}

impl AgentByHand<'_> {
    fn answer(&self) -> u64 {
        let level = self.claims.levels.iter().sum::<u64>() + self.locale.0;
        level + answer(self.llm.complete(self.topic), self.catalogue, self.limits, 0, self.context.user_id())
    }
}

/// The values are parameters of the function that makes the agent.
pub(super) fn by_hand() -> Box<Request> {
    let platform = black_box(ByHand { llm: Arc::new(ECHO), catalogue: CATALOGUE, limits: LIMITS });
    Box::new(move |context, topic| {
        let (claims, locale) = (&claims(), &locale());
        let (llm, catalogue, limits) = (&*platform.llm, &platform.catalogue, &platform.limits);
        AgentByHand { context: &context, claims, locale, llm, catalogue, limits, topic }.answer()
    })
}

#[user_scoped]
struct Agent<'user> {
    scope: UserScope<'user>,
    #[request]
    claims: &'user Claims,
    #[request]
    locale: &'user Locale,
    #[shared]
    llm: &'user dyn Llm,
    #[shared]
    catalogue: &'user Catalogue,
    #[shared]
    limits: &'user Limits,
    #[param]
    topic: u64,
}

impl Agent<'_> {
    fn answer(&self) -> u64 {
        let level = self.claims.levels.iter().sum::<u64>() + self.locale.0;
        level + answer(self.llm.complete(self.topic), self.catalogue, self.limits, 0, self.scope.user_id())
    }
}

agent_factory! {
    factory Desk for struct Platform {
        shared { llm: dyn Llm, catalogue: Catalogue, limits: Limits }
        request { claims: Claims, locale: Locale }
        agents { agent: Agent(topic: u64) }
    }
}

pub(super) fn ours() -> Box<Request> {
    let platform = black_box(Platform { llm: Arc::new(ECHO), catalogue: CATALOGUE, limits: LIMITS });
    Box::new(move |context, topic| {
        let request = DeskRequest { claims: claims(), locale: locale() };
        platform.for_user_blocking(context, request, |factory| factory.agent(topic).answer()).unwrap_or(0)
    })
}
