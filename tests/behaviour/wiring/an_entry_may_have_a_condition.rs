use factory_core::{ScopeError, ScopeGuard, Shareable, UserExecutionContext, UserScope, agent_factory, user_scoped};
use std::sync::Arc;
use support::context;

#[derive(Default, Shareable)]
struct Clock;

#[derive(Default, Shareable)]
struct Gate;

impl ScopeGuard for Gate {
    type Permit = ();

    fn admit(&self, _: &UserExecutionContext) -> Result<(), ScopeError> {
        Err(ScopeError::refused("gate", "it is closed"))
    }
}

#[user_scoped]
struct Memory<'user> {
    scope: UserScope<'user>,
}

#[user_scoped]
struct Notes<'user> {
    scope: UserScope<'user>,
    #[shared]
    clock: &'user Clock,
    #[scoped]
    memory: Arc<Memory<'user>>,
    #[param]
    topic: String,
}

/// The same factory with the condition `$on`, which holds, and `$off`, which does not.
macro_rules! desk {
    ($(#[$on:meta])* else $(#[$off:meta])*) => {
        agent_factory! {
            factory Desk for #[derive(Default)] struct Platform {
                shared { $(#[$on])* clock: Clock, $(#[$off])* absent: Absent }
                guards { $(#[$off])* gate: Gate }
                scoped { $(#[$on])* memory: Memory, $(#[$off])* memory: Absent }
                agents {
                    $(#[$off])* notes: Absent,
                    $(#[$on])* notes: Notes($(#[$on])* topic: String, $(#[$off])* absent: Absent),
                }
                replaces { $(#[$off])* context }
                $(#[$off])*
                unknown { }
            }
        }
    };
}

fn serve() -> String {
    desk!(#[cfg(all())] else #[cfg(any())]);
    let served = Platform::default().for_user_blocking(context("alice"), |desk| {
        let notes = desk.notes("billing".to_owned());
        let Clock = notes.clock;
        format!("{} {} {}", notes.topic, notes.scope.user_id(), notes.memory.scope.user_id())
    });
    assert!(!Desk::WIRING.to_string().contains("absent"), "{}", Desk::WIRING);
    served.unwrap()
}

#[test]
fn an_entry_exists_where_its_condition_holds() {
    assert_eq!(serve(), "billing alice alice");
}

#[test]
fn a_condition_may_be_added_by_another_one() {
    desk!(#[cfg_attr(all(), cfg(all()))] else #[cfg_attr(all(), cfg_attr(all(), cfg(any())))]);
    let Platform { clock: Clock } = Platform::default();
}

#[test]
fn a_guard_runs_where_its_condition_holds() {
    agent_factory! {
        factory Desk for #[derive(Default)] struct Platform { guards { #[cfg(all())] gate: Gate } }
    }
    let refused = Platform::default().for_user_blocking(context("alice"), |_| ());
    assert_eq!(refused.unwrap_err().guard(), "gate");
}

#[test]
fn a_factory_may_have_no_entry_left() {
    agent_factory! {
        factory Desk for #[derive(Default)] struct Platform { agents { #[cfg(any())] notes: Absent } }
    }
    let served = Platform::default().for_user_blocking(context("alice"), |desk| desk.scope().user_id().to_owned());
    assert_eq!(served.unwrap(), "alice");
}

#[test]
fn a_condition_adds_attributes_to_an_entry() {
    agent_factory! {
        factory Desk for struct Platform {
            shared {
                #[cfg_attr(all(), attest(reason = "the number of requests holds no user data"))]
                hits: std::sync::atomic::AtomicU64,
            }
            agents {
                #[cfg_attr(all(), deprecated)]
                #[cfg_attr(any(), attest)]
                memory: Memory,
            }
        }
    }
    let platform = Platform { hits: 7.into() };
    #[expect(deprecated, reason = "the attribute that the condition adds is on the method")]
    let served = platform.for_user_blocking(context("alice"), |desk| desk.memory().scope.user_id().to_owned());
    assert_eq!((served.unwrap(), platform.hits.into_inner()), ("alice".to_owned(), 7));
}

#[user_scoped]
struct Greeting<'user> {
    scope: UserScope<'user>,
    #[request]
    locale: &'user String,
}

#[test]
fn a_request_value_exists_where_its_condition_holds() {
    agent_factory! {
        factory Desk for #[derive(Default)] struct Platform {
            #[cfg(all())]
            request { #[cfg(all())] locale: String, #[cfg(any())] absent: Absent }
            agents { greeting: Greeting }
        }
    }
    let request = DeskRequest { locale: "de".to_owned() };
    let served = Platform::default().for_user_blocking(context("alice"), request, |desk| {
        let greeting = desk.greeting();
        format!("{} {}", greeting.scope.user_id(), greeting.locale)
    });
    assert_eq!(served.unwrap(), "alice de");
}

#[test]
fn a_section_of_request_data_exists_where_its_condition_holds() {
    agent_factory! {
        factory Desk for #[derive(Default)] struct Platform {
            #[cfg(any())]
            request { absent: Absent }
            scoped { memory: Memory }
        }
    }
    let served = Platform::default().for_user_blocking(context("alice"), |desk| desk.scope().user_id().to_owned());
    assert_eq!(served.unwrap(), "alice");
}
