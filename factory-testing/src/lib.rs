#![doc = include_str!("../README.md")]

mod global_state;
mod isolation;

pub use global_state::no_global_state_in;
#[doc(hidden)]
pub use isolation::{IsolationSuite, Report};

/// Checks that no agent, scoped component or constructor of a factory can leak.
///
/// The argument is the path of a factory that `agent_factory!` has generated, as another crate names it. The factory must be
/// `pub` in a library. A generic factory has its arguments: `my_app::Factory::<my_app::Fake>`. In a test of the library
/// itself, the path may start with `crate`; such a factory has no entry that only `cfg(test)` compiles. The [front page](crate) describes what is checked.
///
/// ```no_run
/// # mod my_app {
/// #     use factory_core::{UserScope, agent_factory, user_scoped};
/// #     #[user_scoped]
/// #     pub struct TriageAgent<'user> {
/// #         scope: UserScope<'user>,
/// #     }
/// #     agent_factory! {
/// #         pub factory AgentInstanceFactory for pub struct Platform { agents { triage: TriageAgent } }
/// #     }
/// # }
/// #[test]
/// fn isolation() {
///     factory_testing::isolation_suite!(my_app::AgentInstanceFactory);
/// }
/// ```
///
/// # Options
///
/// | option | meaning |
/// |---|---|
/// | `skip = [("triage", "static")]` | leaves out a leak of an entry; `"*"` leaves out all of its leaks |
/// | `reason = "…"` | why; `skip` needs it, and `results.json` shows it |
/// | `features = ["x"]` | the features of the package besides its default ones; they must be those of the running test |
///
/// # Panics
///
/// Panics if a leak compiles, if a corrected program does not, or if a leak fails for another reason. The message shows
/// the agent, the leak, the program, what was expected and what rustc says. It also panics if the suite cannot run: the
/// package does not compile, another crate cannot name the factory, or `skip` names something that does not exist or has no
/// reason.
#[macro_export]
macro_rules! isolation_suite {
    ($factory:ty $(, $option:ident = $value:expr)* $(,)?) => {{
        #[allow(elided_lifetimes_in_paths)]
        let (wiring, type_name) = (&<$factory>::WIRING, ::core::any::type_name::<$factory>());
        $crate::IsolationSuite::new(stringify!($factory), wiring, env!("CARGO_MANIFEST_DIR"))
            .type_name(type_name)
            .debug_assertions(cfg!(debug_assertions))
            $(.$option($value))*
            .check();
    }};
}
