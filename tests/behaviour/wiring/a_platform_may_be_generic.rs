use factory_core::{
    BelongsTo, Makes, PerUser, ScopeEnd, ScopeError, ScopeGuard, Shareable, UserExecutionContext, UserScope,
    agent_factory, user_scope, user_scoped,
};
use std::{
    marker::PhantomData,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};
use support::context;

trait Model: Shareable {
    fn complete(&self, prompt: &str) -> String;
}

#[derive(Default, Shareable)]
struct Fake {
    greeting: &'static str,
}

impl Model for Fake {
    fn complete(&self, prompt: &str) -> String {
        format!("{}, {prompt}", self.greeting)
    }
}

#[derive(Shareable)]
struct Loud<M>(M);

impl<M: Model> Model for Loud<M> {
    fn complete(&self, prompt: &str) -> String {
        self.0.complete(prompt).to_uppercase()
    }
}

/// A generic component with a const parameter.
#[derive(Shareable)]
struct Cache<T, const ROWS: usize> {
    rows: [u8; ROWS],
    of: PhantomData<T>,
}

enum TheModel {}
enum TheJudge {}

#[derive(Default, Shareable)]
struct Gate<const SCOPES: usize> {
    #[attest(reason = "a number of open scopes holds no user data")]
    open: AtomicUsize,
}

impl<const SCOPES: usize> ScopeGuard for Gate<SCOPES> {
    type Permit = ();

    fn admit(&self, _: &UserExecutionContext) -> Result<(), ScopeError> {
        if self.open.fetch_add(1, Ordering::Relaxed) < SCOPES {
            return Ok(());
        }
        self.open.fetch_sub(1, Ordering::Relaxed);
        Err(ScopeError::busy("gate", "too many scopes are open"))
    }

    fn closed(&self, (): (), _: ScopeEnd) {
        self.open.fetch_sub(1, Ordering::Relaxed);
    }
}

/// A generic component that is kept for one scope.
#[user_scoped]
struct Memory<'user, M: Model> {
    scope: UserScope<'user>,
    #[shared(TheModel)]
    model: &'user M,
    lines: Mutex<Vec<String>>,
}

#[user_scoped]
struct Triage<'user, M: Model, const ROWS: usize> {
    scope: UserScope<'user>,
    #[shared(TheModel)]
    model: &'user M,
    #[shared]
    cache: &'user Cache<M, ROWS>,
    #[scoped]
    memory: Arc<Memory<'user, M>>,
    #[param]
    topic: String,
}

impl<M: Model, const ROWS: usize> Triage<'_, M, ROWS> {
    fn answer(&self, question: &str) -> String {
        let answer = self.model.complete(question);
        self.memory.lines.lock().unwrap().push(answer.clone());
        format!("{} of {} on {} in {}", answer, self.scope.user_id(), self.topic, self.cache.rows.len())
    }
}

#[user_scoped]
struct Judge<'user, J> {
    scope: UserScope<'user>,
    #[shared(TheJudge)]
    judge: &'user J,
}

trait Speaks<'user>: BelongsTo<'user> {
    fn speak(&self) -> String;
}

impl<'user, J: Model> Speaks<'user> for Judge<'user, J> {
    fn speak(&self) -> String {
        self.judge.complete(self.scope.user_id())
    }
}

agent_factory! {
    factory AnyFactory for struct AnyPlatform<M: Model, J = Fake, const ROWS: usize = 3>
    where
        J: Model,
    {
        shared {
            model: M as TheModel,
            judge: J as TheJudge,
            cache: Cache<M, ROWS>,
            drafts: PerUser<Vec<String>>,
        }
        scoped { memory: Memory<M> }
        agents {
            triage: Triage<M, ROWS>(topic: String),
            judge: Judge<J>,
            // The same type as `judge`.
            second: Judge<J>,
        }
        guards { gate: Gate<1> }
        replaces { get_any_factory }
    }
}

fn platform<M: Model>(model: M) -> AnyPlatform<M> {
    AnyPlatform {
        model,
        judge: Fake { greeting: "order" },
        cache: Cache { rows: [0; 3], of: PhantomData },
        drafts: PerUser::default(),
        gate: Gate::default(),
    }
}

/// The factory's type takes the platform's parameters.
fn ask<M: Model>(factory: &AnyFactory<'_, M, Fake, 3>) -> String {
    let triage = factory.triage("billing".to_owned());
    assert_eq!(triage.memory.scope.user_id(), factory.scope().user_id());
    assert_eq!(triage.memory.model.complete(""), triage.model.complete(""));
    triage.answer("hello")
}

#[test]
fn with_a_fake() {
    let platform = platform(Fake { greeting: "hi" });
    let served = platform.for_user_blocking(context("alice"), |factory| ask(&factory));
    assert_eq!(served.unwrap(), "hi, hello of alice on billing in 3");
}

#[test]
fn with_a_generic_component() {
    let platform = platform(Loud(Fake { greeting: "hi" }));
    let served = platform.for_user_blocking(context("bob"), |factory| ask(&factory));
    assert_eq!(served.unwrap(), "HI, HELLO of bob on billing in 3");
}

#[tokio::test]
async fn from_a_spawned_task() {
    let platform = Arc::new(platform(Fake { greeting: "hi" }));
    let task = tokio::spawn(async move {
        platform.for_user(context("carol"), async |factory| factory.triage(String::new()).answer("tea")).await
    });
    assert_eq!(task.await.unwrap().unwrap(), "hi, tea of carol on  in 3");
}

#[test]
fn a_scope_keeps_one_of_each_component() {
    let platform = platform(Fake::default());
    let lines = platform.for_user_blocking(context("dave"), |factory| {
        let (one, other) = (factory.triage("a".to_owned()), factory.triage("b".to_owned()));
        one.answer("first");
        other.answer("second");
        assert!(Arc::ptr_eq(&one.memory, &other.memory));
        one.memory.lines.lock().unwrap().clone()
    });
    assert_eq!(lines.unwrap(), [", first", ", second"]);
}

#[test]
fn a_scope_opened_by_hand_is_guarded() {
    let platform = platform(Fake { greeting: "hi" });
    {
        user_scope!(scope = platform.admit(context("erin")).unwrap());
        let factory = create_any_factory(scope);
        assert_eq!(ask(&factory), "hi, hello of erin on billing in 3");
        assert!(platform.admit(context("frank")).is_err());
    }
    assert!(platform.admit(context("frank")).is_ok());
}

#[test]
fn a_function_makes_agents_by_their_types() {
    fn judge<'user, J: Model>(factory: &impl Makes<'user, Judge<'user, J>>) -> Box<dyn Speaks<'user> + 'user> {
        Box::new(factory.make(()))
    }
    let platform = platform(Fake::default());
    let served = platform.for_user_blocking(context("grace"), |factory| judge::<Fake>(&factory).speak());
    assert_eq!(served.unwrap(), "order, grace");
}

#[test]
fn the_default_parameters_can_be_replaced() {
    let platform: AnyPlatform<Fake, Loud<Fake>, 1> = AnyPlatform {
        model: Fake::default(),
        judge: Loud(Fake { greeting: "order" }),
        cache: Cache { rows: [0], of: PhantomData },
        drafts: PerUser::default(),
        gate: Gate::default(),
    };
    let served = platform.for_user_blocking(context("heidi"), |factory| {
        platform.drafts.of(factory.scope()).with(|drafts| drafts.push("one".to_owned()));
        (factory.judge().speak(), factory.second().speak(), factory.triage(String::new()).answer("x"))
    });
    let (first, second, answer) = served.unwrap();
    assert_eq!((first.as_str(), second.as_str()), ("ORDER, HEIDI", "ORDER, HEIDI"));
    assert_eq!(answer, ", x of heidi on  in 1");
}
