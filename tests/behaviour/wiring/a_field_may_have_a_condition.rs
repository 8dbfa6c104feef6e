use factory_core::{Shareable, UserScope, agent_factory, user_scoped};
use std::sync::Arc;
use support::context;

#[derive(Default, Shareable)]
struct Clock(u8);

#[user_scoped]
struct Memory<'user> {
    scope: UserScope<'user>,
}

#[user_scoped]
struct Notes<'user> {
    scope: UserScope<'user>,
    #[param]
    topic: String,
}

/// The same agents with the condition `$on`, which holds, and `$off`, which does not.
macro_rules! agents {
    ($(#[$on:meta])* else $(#[$off:meta])*) => {
        #[user_scoped]
        #[derive(Clone)]
        struct Triage<'user> {
            $(#[$off])*
            #[unknown]
            absent: Absent<'absent>,
            $(#[$on])*
            scope: UserScope<'user>,
            $(#[$on])*
            #[shared]
            clock: &'user Clock,
            $(#[$on])*
            #[scoped]
            memory: Arc<Memory<'user>>,
            #[param]
            topic: String,
            $(#[$off])*
            #[param]
            language: String,
            $(#[$on])*
            #[init(7)]
            turns: u32,
            $(#[$off])*
            turns: u8,
            $(#[$on])*
            answers: Vec<String>,
        }

        #[user_scoped(create)]
        struct Report<'user> {
            $(#[$on])*
            scope: UserScope<'user>,
            $(#[$on])*
            notes: Notes<'user>,
            $(#[$off])*
            absent: Absent,
            title: String,
        }

        #[user_scoped]
        impl<'user> Report<'user> {
            #[create]
            fn open(
                $(#[$off])* #[shared] absent: &'user Absent,
                scope: UserScope<'user>,
                $(#[$on])* #[shared] clock: &'user Clock,
                $(#[$on])* #[agent(topic = title.clone())] notes: Notes<'user>,
                title: String,
                $(#[$off])* absent: Absent,
            ) -> Self {
                let title = format!("{title} {}", clock.0);
                Self { scope, notes, title }
            }
        }

        /// A second `impl`, which would define the same names again.
        #[user_scoped(create)]
        struct Page<'user, T> {
            scope: UserScope<'user>,
            text: T,
        }

        #[user_scoped]
        impl<'user> Page<'user, u8> {
            #[create]
            fn open(scope: UserScope<'user>, $(#[$on])* text: u8) -> Self {
                Self { scope, text }
            }
        }

        #[user_scoped]
        impl<'user> Page<'user, u16> {
            #[create]
            fn open(scope: UserScope<'user>, $(#[$off])* text: u16) -> Self {
                Self { scope, text: 300 }
            }
        }

        agent_factory! {
            factory Desk for #[derive(Default)] struct Platform {
                shared { clock: Clock }
                scoped { memory: Memory }
                agents {
                    triage: Triage(topic: String),
                    report: Report(title: String),
                    page: Page<u8>(text: u8),
                    long_page: Page<u16>,
                }
            }
        }
    };
}

fn serve() -> String {
    agents!(#[cfg(all())] else #[cfg(any())]);
    let served = Platform::default().for_user_blocking(context("alice"), |desk| {
        let triage = desk.triage("billing".to_owned()).clone();
        let report = desk.report("trips".to_owned());
        assert_eq!(triage.memory.scope.user_id(), triage.scope.user_id());
        assert_eq!((triage.clock.0, triage.turns, triage.answers.len()), (0, 7, 0));
        assert_eq!((desk.page(3).text, desk.long_page().text), (3, 300));
        assert_eq!(desk.page(3).scope.user_id(), desk.long_page().scope.user_id());
        format!("{} {} {} {}", triage.topic, report.title, report.notes.topic, report.notes.scope.user_id())
            + report.scope.user_id()
    });
    served.unwrap()
}

/// The conditions by `cfg_attr`.
fn serve_by_attributes() -> String {
    agents!(#[cfg_attr(all(), cfg(all()))] else #[cfg_attr(all(), cfg(any()))]);
    let served = Platform::default().for_user_blocking(context("alice"), |desk| {
        let (triage, report) = (desk.triage(String::new()), desk.report("trips".to_owned()));
        let users = [triage.scope, triage.memory.scope, report.scope, report.notes.scope, desk.page(1).scope];
        assert_eq!(users.map(|scope| scope.user_id().to_owned()), ["alice"; 5]);
        assert_eq!((triage.clock.0, triage.turns, triage.answers.len(), triage.topic.len()), (0, 7, 0, 0));
        assert_eq!((desk.page(3).text, desk.long_page().text, report.notes.topic.as_str()), (3, 300, "trips"));
        report.title
    });
    served.unwrap()
}

#[test]
fn which_decides_whether_it_exists() {
    assert_eq!(serve(), "billing trips 0 trips alicealice");
    assert_eq!(serve_by_attributes(), "trips 0");
}

#[test]
fn which_gives_it_its_source() {
    #[user_scoped]
    struct Triage<'user> {
        scope: UserScope<'user>,
        #[cfg_attr(all(), shared, allow(dead_code))]
        #[cfg_attr(any(), scoped)]
        clock: &'user Clock,
        #[cfg_attr(any(), param)]
        turns: u32,
    }
    agent_factory! {
        factory Desk for struct Platform { shared { clock: Clock } agents { triage: Triage } }
    }
    let served = Platform { clock: Clock(9) }.for_user_blocking(context("alice"), |desk| {
        let triage = desk.triage();
        (triage.clock.0, triage.turns, triage.scope.user_id().len())
    });
    assert_eq!(served.unwrap(), (9, 0, 5));
}
