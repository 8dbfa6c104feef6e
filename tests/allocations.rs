//! The number of allocations in a request. Isolation is checked at compile time and allocates nothing.

use allocation_counter::measure;
use factory_core::{
    Identity, PerUser, Shareable, UserExecutionContext, UserScope, agent_factory, user_scope, user_scoped,
};
use std::{
    hint::black_box,
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    task::{Context, Poll, Waker},
};

trait Llm: Shareable {
    fn complete(&self, prompt: u32) -> u32;
}

#[derive(Shareable)]
struct Echo;

impl Llm for Echo {
    fn complete(&self, prompt: u32) -> u32 {
        prompt
    }
}

/// A component that allocates nothing itself.
#[user_scoped]
struct Memory<'user> {
    scope: UserScope<'user>,
    lines: AtomicU64,
}

#[user_scoped]
struct Notes<'user> {
    scope: UserScope<'user>,
    turns: u32,
}

#[user_scoped]
struct Triage<'user> {
    scope: UserScope<'user>,
    #[shared]
    llm: &'user dyn Llm,
    #[shared]
    greeting: &'user String,
    #[shared]
    drafts: &'user PerUser<Vec<String>>,
    #[agent]
    notes: Notes<'user>,
    #[param]
    topic: u32,
}

#[user_scoped]
struct Clerk<'user> {
    scope: UserScope<'user>,
    #[scoped]
    memory: Arc<Memory<'user>>,
}

/// Two values of the request, as parameters and as request data.
struct Claims {
    role: String,
}

struct Locale(u32);

#[user_scoped]
struct ByParameters<'user> {
    scope: UserScope<'user>,
    #[param]
    claims: Claims,
    #[param]
    locale: Locale,
}

#[user_scoped]
struct ByRequest<'user> {
    scope: UserScope<'user>,
    #[request]
    claims: &'user Claims,
    #[request]
    locale: &'user Locale,
}

agent_factory! {
    factory Parameters for struct WithoutData { agents { agent: ByParameters(claims: Claims, locale: Locale) } }
}

agent_factory! {
    factory Data for struct WithData {
        request { claims: Claims, locale: Locale }
        agents { agent: ByRequest }
    }
}

agent_factory! {
    factory Factory for struct Platform {
        shared {
            llm: dyn Llm,
            greeting: String,
            drafts: PerUser<Vec<String>>,
        }
        scoped { memory: Memory }
        agents { triage: Triage(topic: u32), clerk: Clerk }
    }
}

fn platform() -> Platform {
    Platform { llm: Arc::new(Echo), greeting: "good day".to_owned(), drafts: PerUser::default() }
}

fn context() -> UserExecutionContext {
    let identity = Identity::verified("alice", "login.example.com").unwrap();
    UserExecutionContext::new(identity, "thread-19", "run-204").unwrap()
}

/// Uses every component that the agent borrows.
fn answer(factory: &Factory<'_>) -> u32 {
    let triage = factory.triage(7);
    assert_eq!(triage.scope.user_id(), triage.notes.scope.user_id());
    assert!(std::ptr::eq(triage.drafts, black_box(triage.drafts)));
    triage.llm.complete(triage.topic) + u32::try_from(triage.greeting.len()).unwrap() + triage.notes.turns
}

/// Returns the number of allocations from the guards' admission to the end of the scope.
fn in_request(work: impl for<'user> FnOnce(Factory<'user>)) -> u64 {
    let (platform, context) = (platform(), context());
    measure(|| platform.for_user_blocking(context, work).unwrap()).count_total
}

#[test]
fn the_counter_counts() {
    assert_eq!(measure(|| drop(black_box(Box::new(7)))).count_total, 1);
    assert_eq!(in_request(|factory| drop(black_box(Box::new(answer(&factory))))), 1);
}

/// The identity keeps its texts behind one allocation, which its clones share; the context allocates its request id.
#[test]
fn a_context_allocates_only_its_ids() {
    let [user, issuer, thread, run] = ["alice", "login.example.com", "thread-19", "run-204"].map(str::to_owned);
    let (mut identity, mut context) = (None, None);
    let of_identity = measure(|| identity = Identity::verified(user, issuer).ok());
    let of_context = measure(|| context = UserExecutionContext::new(identity.unwrap(), thread, run).ok());
    assert_eq!((of_identity.count_total, of_context.count_total), (1, 1));
    assert_eq!(context.unwrap().user_id(), "alice");
}

/// A look-up of a user's state does not allocate to compare owners.
#[test]
fn an_owner_allocates_nothing() {
    let context = context();
    let counted = measure(|| assert!(context.owner() == context.owner()));
    assert_eq!(counted.count_total, 0);
}

#[test]
fn a_request_allocates_nothing() {
    assert_eq!(in_request(|factory| assert_eq!(answer(&factory), 15)), 0);
}

#[test]
fn an_async_request_allocates_nothing() {
    let (platform, context) = (platform(), context());
    let counted = measure(|| {
        let request = pin!(platform.for_user(context, async |factory| answer(&factory)));
        let answered = request.poll(&mut Context::from_waker(Waker::noop()));
        assert!(answered.map(Result::unwrap) == Poll::Ready(15));
    });
    assert_eq!(counted.count_total, 0);
}

#[test]
fn a_scope_opened_by_hand_allocates_nothing() {
    let (platform, context) = (platform(), context());
    let counted = measure(|| {
        user_scope!(scope = platform.admit(context).unwrap());
        let factory = create_factory(scope);
        assert_eq!(answer(&factory), 15);
    });
    assert_eq!(counted.count_total, 0);
}

#[test]
fn a_scoped_component_allocates_once() {
    let once = in_request(|factory| {
        let clerk = factory.clerk();
        assert_eq!((clerk.scope.user_id(), clerk.memory.scope.user_id()), ("alice", "alice"));
    });
    assert_eq!(once, 1);
    let thrice = in_request(|factory| {
        let (first, second) = (factory.clerk(), factory.clerk());
        first.memory.lines.fetch_add(1, Ordering::Relaxed);
        assert_eq!(second.memory.lines.load(Ordering::Relaxed) + u64::from(answer(&factory)), 16);
        drop(factory.clerk());
    });
    assert_eq!(thrice, 1);
}

#[test]
fn request_data_allocates_as_parameters_do() {
    let make = || (context(), Claims { role: "admin".to_owned() }, Locale(3));
    let as_parameters = measure(|| {
        let (context, claims, locale) = make();
        let served = WithoutData {}.for_user_blocking(context, |factory| {
            let agent = factory.agent(claims, locale);
            agent.scope.user_id().len() + agent.claims.role.len() + agent.locale.0 as usize
        });
        assert_eq!(served.unwrap(), 13);
    });
    let as_request_data = measure(|| {
        let (context, claims, locale) = make();
        let served = WithData {}.for_user_blocking(context, DataRequest { claims, locale }, |factory| {
            let agent = factory.agent();
            agent.scope.user_id().len() + agent.claims.role.len() + agent.locale.0 as usize
        });
        assert_eq!(served.unwrap(), 13);
    });
    assert_eq!(as_request_data.count_total, as_parameters.count_total);
}
