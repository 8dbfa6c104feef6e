use factory_core::{
    PerUser, ScopeError, ScopeGuard, Shareable, UserExecutionContext, UserScope, agent_factory, user_scoped,
};
use std::{
    collections::BTreeSet,
    marker::PhantomData,
    ptr,
    sync::{Arc, atomic::AtomicU64},
};
use support::context;

trait Llm: Shareable {}

trait Store<T>: Shareable {}

#[derive(Shareable)]
struct Echo;

impl Llm for Echo {}

impl<T> Store<T> for Echo {}

#[derive(Shareable)]
struct Database;

enum Primary {}
struct Of<T>(PhantomData<T>);

#[derive(Shareable)]
struct Gate;

impl ScopeGuard for Gate {
    type Permit = ();

    fn admit(&self, _: &UserExecutionContext) -> Result<(), ScopeError> {
        Ok(())
    }
}

#[user_scoped]
struct Memory<'user> {
    scope: UserScope<'user>,
    #[shared(Primary)]
    db: &'user Database,
}

type Remembered<'user> = Memory<'user>;

/// An agent that has no entry and is part of two agents.
#[user_scoped]
struct Notes<'user> {
    scope: UserScope<'user>,
    #[scoped]
    memory: Arc<Remembered<'user>>,
    #[shared]
    drafts: &'user PerUser<Vec<String>>,
}

#[user_scoped]
struct Team<'user, A> {
    scope: UserScope<'user>,
    #[agent]
    lead: A,
}

#[user_scoped]
struct Triage<'user> {
    scope: UserScope<'user>,
    #[shared]
    llm: &'user dyn Llm,
    #[shared(Of<u8>)]
    bytes: &'user dyn Store<u8>,
    #[shared(Primary)]
    db: &'user Database,
    #[shared(Primary)]
    again: &'user Database,
    #[shared]
    hits: &'user AtomicU64,
    #[scoped]
    memory: Arc<Memory<'user>>,
    #[agent]
    notes: Notes<'user>,
    #[agent]
    others: Team<'user, Notes<'user>>,
    #[param]
    topic: &'user str,
}

agent_factory! {
    factory Desk for struct Office {
        shared {
            llm: dyn Llm,
            bytes: dyn Store<u8> as Of<u8>,
            primary: Database as Primary,
            database: Database,
            drafts: PerUser<Vec<String>>,
            #[attest(reason = "a request counter holds no user data")]
            hits: AtomicU64,
        }
        scoped { memory: Memory }
        agents { triage: Triage(topic: &'user str), team: Team<Memory<'user>> }
        guards { gate: Gate, r#in: Gate }
    }
}

#[test]
fn the_picture_shows_every_component_and_agent() {
    let expected = r#"flowchart LR
    subgraph shared["Office: shared by all users"]
        shared_llm["llm: dyn Llm"]
        shared_bytes["bytes: dyn Store#60;u8#62; as Of#60;u8#62;"]
        shared_primary["primary: Database as Primary"]
        shared_database["database: Database"]
        shared_drafts["drafts: PerUser#60;Vec#60;String#62;#62;"]
        shared_hits["hits: AtomicU64"]
    end
    subgraph guards["Office: asked before a scope opens"]
        guard_gate["gate: Gate"]
        guard_in["in: Gate"]
    end
    subgraph scoped["Desk: kept for one scope"]
        scoped_memory["memory: Memory"]
        scoped_unlisted_0["Remembered"]
    end
    subgraph agents["Desk: made for one scope"]
        agent_triage["triage(topic: #38;'user str): Triage"]
        agent_team["team: Team#60;Memory#60;'user#62;#62;"]
        agent_unlisted_0["Notes"]
        agent_unlisted_1["Team#60;Notes#62;"]
        agent_unlisted_2["Memory"]
    end
    scoped_memory --> shared_primary
    agent_triage --> shared_llm
    agent_triage --> shared_bytes
    agent_triage --> shared_primary
    agent_triage --> shared_hits
    agent_triage --> scoped_memory
    agent_triage --> agent_unlisted_0
    agent_unlisted_0 --> scoped_unlisted_0
    agent_unlisted_0 --> shared_drafts
    agent_triage --> agent_unlisted_1
    agent_unlisted_1 --> agent_unlisted_0
    agent_team --> agent_unlisted_2
    agent_unlisted_2 --> shared_primary
"#;
    assert_eq!(Desk::WIRING.to_string(), expected);
}

#[test]
fn no_arrow_is_drawn_twice() {
    let picture = Desk::WIRING.to_string();
    let arrows: Vec<_> = picture.lines().filter(|line| line.contains("-->")).collect();
    let different: BTreeSet<_> = arrows.iter().collect();
    assert_eq!(arrows.len(), different.len());
}

/// A component that a generic platform keeps for one scope.
#[user_scoped]
struct Session<'user, M: Llm> {
    scope: UserScope<'user>,
    #[shared(Of<M>)]
    model: &'user M,
}

#[user_scoped(create)]
struct Report<'user, M: Llm> {
    scope: UserScope<'user>,
    session: Arc<Session<'user, M>>,
}

#[user_scoped]
impl<'user, M: Llm> Report<'user, M> {
    #[create]
    async fn open(
        scope: UserScope<'user>,
        #[scoped] session: Arc<Session<'user, M>>,
        #[shared] names: &'user [&'static str; 2],
        title: String,
    ) -> Result<Self, String> {
        tokio::task::yield_now().await;
        if title == names[0] { Ok(Self { scope, session }) } else { Err(title) }
    }
}

agent_factory! {
    factory AnyDesk for struct AnyOffice<M: Llm> {
        shared {
            model: M as Of<M>,
            names: [&'static str; 2],
        }
        scoped { session: Session<M> }
        agents { report: Report<M>(title: String) }
    }
}

#[test]
fn a_generic_platform_has_a_picture() {
    let expected = r#"flowchart LR
    subgraph shared["AnyOffice: shared by all users"]
        shared_model["model: M as Of#60;M#62;"]
        shared_names["names: [#38;'static str; 2]"]
    end
    subgraph scoped["AnyDesk: kept for one scope"]
        scoped_session["session: Session#60;M#62;"]
    end
    subgraph agents["AnyDesk: made for one scope"]
        agent_report["report(title: String): Report#60;M#62;"]
    end
    scoped_session --> shared_model
    agent_report --> scoped_session
    agent_report --> shared_names
"#;
    assert_eq!(AnyDesk::<Echo>::WIRING.to_string(), expected);
}

#[tokio::test]
async fn the_factory_makes_the_agents_of_the_picture() {
    let office = Office {
        llm: Arc::new(Echo),
        bytes: Arc::new(Echo),
        primary: Database,
        database: Database,
        drafts: PerUser::default(),
        hits: 0.into(),
        gate: Gate,
        r#in: Gate,
    };
    let any_office = AnyOffice { model: Echo, names: ["title", "other"] };
    let served = office.for_user(context("alice"), async |factory| {
        let (triage, team) = (factory.triage("billing"), factory.team());
        triage.notes.drafts.of(triage.scope).with(|drafts| drafts.push(triage.topic.to_owned()));
        let parts = [&triage.notes.memory, &triage.others.lead.memory];
        assert!(parts.into_iter().all(|memory| Arc::ptr_eq(memory, &triage.memory)));
        assert!(ptr::eq(triage.db, triage.again) && ptr::eq(triage.db, team.lead.db));
        let _ = (triage.llm, triage.bytes, triage.hits, triage.memory.scope, triage.memory.db);
        [triage.others.scope, triage.notes.scope, team.scope, team.lead.scope].map(|scope| scope.user_id().to_owned())
    });
    assert_eq!(served.await.unwrap(), ["alice"; 4].map(str::to_owned));
    let served = any_office.for_user(context("bob"), async |factory| {
        assert_eq!(factory.report("else".to_owned()).await.err(), Some("else".to_owned()));
        let report = factory.report("title".to_owned()).await.ok().unwrap();
        assert!(ptr::eq(report.session.model, factory.report("title".to_owned()).await.ok().unwrap().session.model));
        format!("{} {}", report.scope.user_id(), report.session.scope.user_id())
    });
    assert_eq!(served.await.unwrap(), "bob bob");
}
