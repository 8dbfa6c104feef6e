use factory_core::{InScope, Makes, UserScope, agent_factory, user_scope, user_scoped};
use reminders::{Clock, Diary, Planner, Reminder};
use std::{convert::Infallible, fmt, sync::Arc};
use support::{FixedClock, context};

#[user_scoped]
struct Notes<'user> {
    scope: UserScope<'user>,
    #[param]
    topic: String,
}

#[derive(Debug, PartialEq)]
struct NoFormat;

impl fmt::Display for NoFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no format")
    }
}

#[user_scoped(create)]
struct Report<'user> {
    scope: UserScope<'user>,
    format: String,
}

#[user_scoped]
impl<'user> Report<'user> {
    #[create]
    fn open(scope: UserScope<'user>, format: String) -> Result<Self, NoFormat> {
        if format.is_empty() { Err(NoFormat) } else { Ok(Self { scope, format }) }
    }
}

#[user_scoped(create)]
struct Feed<'user> {
    scope: UserScope<'user>,
}

#[user_scoped]
impl<'user> Feed<'user> {
    #[create]
    async fn connect(scope: UserScope<'user>) -> Result<Self, Infallible> {
        tokio::task::yield_now().await;
        Ok(Self { scope })
    }
}

/// An agent that delegates to agents of its own type, which it makes with the factory in its field.
#[user_scoped]
struct Foreman<'user> {
    scope: UserScope<'user>,
    #[param]
    factory: Arc<MakerFactory<'user>>,
    #[param]
    depth: usize,
}

impl Foreman<'_> {
    fn delegate(&self) -> Vec<String> {
        let mut work = vec![format!("{} at {}", self.scope.user_id(), self.depth)];
        if self.depth > 0 {
            work.extend(self.factory.foreman(Arc::clone(&self.factory), self.depth - 1).delegate());
        }
        work
    }
}

agent_factory! {
    factory MakerFactory for struct Maker {
        shared { clock: dyn Clock }
        scoped { diary: Diary }
        agents {
            notes: Notes(topic: String),
            minutes: Notes(topic: String),
            report: Report(format: String),
            feed: Feed,
            reminder: Reminder,
            planner: Planner,
            foreman: Foreman(factory: Arc<MakerFactory<'user>>, depth: usize),
        }
    }
}

fn maker() -> Maker {
    Maker { clock: Arc::new(FixedClock(9)) }
}

fn take_notes<'user>(factory: &impl Makes<'user, Notes<'user>>, topic: &str) -> Notes<'user> {
    factory.make((topic.to_owned(),))
}

#[test]
fn a_function_that_names_no_factory_gets_new_agents() {
    let served = maker().for_user_blocking(context("alice"), |factory| {
        let (one, other) = (take_notes(&factory, "billing"), take_notes(&factory, "travel"));
        let own = [factory.notes("notes".to_owned()), factory.minutes("minutes".to_owned())];
        assert_eq!(own.map(|notes| notes.topic), ["notes", "minutes"]);
        assert_eq!(one.scope.user_id(), other.scope.user_id());
        (one.topic, other.topic)
    });
    assert_eq!(served.unwrap(), ("billing".to_owned(), "travel".to_owned()));
}

#[test]
fn make_returns_what_the_constructor_returns() {
    fn open<'user>(factory: &impl Makes<'user, Report<'user>>, format: &str) -> Result<Report<'user>, NoFormat> {
        factory.make((format.to_owned(),))
    }
    let served = maker().for_user_blocking(context("bob"), |factory| {
        let report = open(&factory, "pdf").map(|report| format!("{} for {}", report.format, report.scope.user_id()));
        assert_eq!(factory.report(String::new()).err(), Some(NoFormat));
        (report, open(&factory, "").err())
    });
    assert_eq!(served.unwrap(), (Ok("pdf for bob".to_owned()), Some(NoFormat)));
}

#[tokio::test]
async fn make_returns_the_future_of_an_async_constructor() {
    async fn user<'user>(factory: &impl Makes<'user, Feed<'user>>) -> String {
        let Ok(feed) = factory.make(()).await;
        feed.scope.user_id().to_owned()
    }
    let maker = maker();
    let served = maker
        .for_user(context("carol"), async |factory| {
            let Ok(feed) = factory.feed().await;
            assert_eq!(feed.scope.user_id(), "carol");
            user(&factory).await
        })
        .await;
    assert_eq!(served.unwrap(), "carol");
}

#[test]
fn a_library_agent_makes_agents() {
    let lines = maker().for_user_blocking(context("dave"), |factory| {
        factory.planner().plan(&factory, &["tea", "cake"]);
        factory.reminder().diary().entries()
    });
    assert_eq!(lines.unwrap(), ["9h, dave: tea", "9h, dave: cake"]);
}

/// A hand-written fake factory.
struct Fake<'user> {
    scope: UserScope<'user>,
    topic: &'static str,
}

impl<'user> InScope<'user> for Fake<'user> {
    fn scope(&self) -> UserScope<'user> {
        self.scope
    }
}

impl<'user> Makes<'user, Notes<'user>> for Fake<'user> {
    fn make(&self, (topic,): (String,)) -> Notes<'user> {
        Notes { scope: self.scope, topic: format!("{}: {topic}", self.topic) }
    }
}

#[test]
fn a_fake_factory_replaces_it_in_tests() {
    user_scope!(open = factory_core::testing::admit("erin"));
    let fake = Fake { scope: open.scope(), topic: "fake" };
    let notes = take_notes(&fake, "billing");
    assert_eq!((notes.topic.as_str(), notes.scope.user_id()), ("fake: billing", "erin"));
}

#[test]
fn an_agent_that_has_the_factory_makes_its_own_type() {
    let work = maker().for_user_blocking(context("frank"), |factory| {
        let factory = Arc::new(factory);
        factory.foreman(Arc::clone(&factory), 2).delegate()
    });
    assert_eq!(work.unwrap(), ["frank at 2", "frank at 1", "frank at 0"]);
}

#[test]
#[deny(unfulfilled_lint_expectations)]
fn an_unused_agent_may_be_expected() {
    #[user_scoped]
    struct Ledger<'user> {
        scope: UserScope<'user>,
    }
    agent_factory! {
        factory Desk for struct Platform {
            agents { ledger: Ledger, #[expect(dead_code, reason = "used under another feature")] unused: Ledger }
        }
    }
    let served = Platform {}.for_user_blocking(context("grace"), |desk| desk.ledger().scope.user_id().to_owned());
    assert_eq!(served.unwrap(), "grace");
}
