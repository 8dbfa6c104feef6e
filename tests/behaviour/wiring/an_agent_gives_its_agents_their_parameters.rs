use factory_core::{Shareable, UserScope, agent_factory, user_scoped};
use std::sync::Arc;
use support::context;

#[derive(Shareable)]
struct Prefix(&'static str);

#[user_scoped]
struct Memory<'user> {
    scope: UserScope<'user>,
}

/// The innermost agent. It requests components like any other.
#[user_scoped]
struct Notes<'user> {
    scope: UserScope<'user>,
    #[shared]
    prefix: &'user Prefix,
    #[scoped]
    memory: Arc<Memory<'user>>,
    #[param]
    topic: String,
    #[param]
    depth: u32,
}

/// An agent whose parameters are used by the agents before and after them.
#[user_scoped]
struct Triage<'user> {
    scope: UserScope<'user>,
    #[agent(topic = topic.clone(), depth = depth + 1)]
    first: Notes<'user>,
    #[param]
    topic: String,
    #[param]
    depth: u32,
    #[agent(topic = format!("{topic} again"), depth = std::cmp::max::<u32>(depth, 7))]
    second: Notes<'user>,
}

#[user_scoped(create)]
struct Page<'user> {
    scope: UserScope<'user>,
    text: String,
}

#[user_scoped]
impl<'user> Page<'user> {
    #[create]
    fn open(scope: UserScope<'user>, text: &'user str, copies: usize) -> Self {
        Self { scope, text: text.repeat(copies) }
    }
}

/// An agent by a constructor that only passes its parameter on.
#[user_scoped(create)]
struct Report<'user> {
    scope: UserScope<'user>,
    page: Page<'user>,
    triage: Triage<'user>,
}

#[user_scoped]
impl<'user> Report<'user> {
    #[create]
    async fn write(
        scope: UserScope<'user>,
        #[agent(text = title, copies = Self::COPIES)] page: Page<'user>,
        #[agent(topic = title.to_owned(), depth = 0)] triage: Triage<'user>,
        title: &'user str,
    ) -> Result<Self, String> {
        std::future::ready(()).await;
        if page.text.is_empty() { Err("no title".to_owned()) } else { Ok(Self { scope, page, triage }) }
    }

    const COPIES: usize = 2;
}

/// A generic agent with an agent whose type depends on a parameter of its own.
#[user_scoped]
struct Pair<'user, Left, T: Clone> {
    scope: UserScope<'user>,
    #[agent]
    left: Left,
    #[agent(value = value.clone())]
    right: Holder<'user, T>,
    #[param]
    value: T,
}

#[user_scoped]
struct Holder<'user, T> {
    scope: UserScope<'user>,
    #[param]
    value: T,
}

/// A component, which gives constants because it has no parameters.
#[user_scoped]
struct Cover<'user> {
    scope: UserScope<'user>,
    #[agent(text = "cover", copies = 1)]
    page: Page<'user>,
}

agent_factory! {
    factory Desk for struct Office {
        shared { prefix: Prefix }
        scoped { memory: Memory, cover: Cover }
        agents {
            triage: Triage(topic: String, depth: u32),
            report: Report(title: &'user str),
            pair: Pair<Cover<'user>, u8>(value: u8),
        }
    }
}

const OFFICE: Office = Office { prefix: Prefix("about ") };

fn read(notes: &Notes<'_>) -> String {
    format!("{}{} {} for {}", notes.prefix.0, notes.topic, notes.depth, notes.scope.user_id())
}

#[test]
fn from_parameters_that_it_keeps() {
    let read = OFFICE.for_user_blocking(context("alice"), |desk| {
        let triage = desk.triage("billing".to_owned(), 2);
        assert!(Arc::ptr_eq(&triage.first.memory, &triage.second.memory));
        assert_eq!(triage.first.memory.scope.user_id(), triage.scope.user_id());
        assert_eq!((triage.topic.as_str(), triage.depth), ("billing", 2));
        [read(&triage.first), read(&triage.second)]
    });
    assert_eq!(read.unwrap(), ["about billing 3 for alice", "about billing again 7 for alice"]);
}

#[tokio::test]
async fn from_the_arguments_of_its_constructor() {
    let read = OFFICE.for_user(context("bob"), async |desk| {
        let report = desk.report("trips").await.unwrap();
        assert_eq!(report.scope.user_id(), report.page.scope.user_id());
        (report.page.text, read(&report.triage.first))
    });
    assert_eq!(read.await.unwrap(), ("tripstrips".to_owned(), "about trips 1 for bob".to_owned()));
}

#[test]
fn whose_types_depend_on_a_type_parameter() {
    let read = OFFICE.for_user_blocking(context("alice"), |desk| {
        let pair = desk.pair(7);
        assert_eq!(pair.right.scope.user_id(), pair.left.scope.user_id());
        assert_eq!(pair.scope.user_id(), "alice");
        (pair.value, pair.right.value, pair.left.page.text)
    });
    assert_eq!(read.unwrap(), (7, 7, "cover".to_owned()));
}

#[test]
fn which_the_picture_shows() {
    let drawn = Desk::WIRING.to_string();
    for edge in ["agent_triage --> agent_unlisted", "agent_report --> agent_triage", "scoped_cover --> agent_unlisted"]
    {
        assert!(drawn.contains(edge), "no `{edge}` in:\n{drawn}");
    }
}
