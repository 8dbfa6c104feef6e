use factory_core::{Shareable, UserScope, agent_factory, user_scoped};
use support::context;

trait Model: Shareable {
    type Plan: Send + Sync + 'static;

    fn price(plan: &Self::Plan) -> u32;
}

#[derive(Clone, Shareable)]
struct Small;

impl Model for Small {
    type Plan = u32;

    fn price(plan: &u32) -> u32 {
        *plan
    }
}

enum OfModel {}
enum OfLog {}
enum OfRequest {}

struct Turns<const N: usize>([u32; N]);

#[user_scoped]
struct Triage<'user, M: Model, const N: usize> {
    scope: UserScope<'user>,
    #[shared(OfModel)]
    model: &'user M,
    #[request(OfRequest)]
    plan: &'user M::Plan,
    #[request]
    turns: &'user Turns<N>,
}

agent_factory! {
    factory Desk for struct Platform<M, Log, const N: usize>
    where
        M: Model,
        M::Plan: Clone,
        Log: Shareable + Into<String>,
    {
        shared {
            model: M as OfModel,
            log: Log as OfLog,
        }
        #[derive(Clone)]
        request {
            plan: M::Plan as OfRequest,
            turns: Turns<N>,
        }
        agents { triage: Triage<M, N> }
    }
}

impl<const N: usize> Clone for Turns<N> {
    fn clone(&self) -> Self {
        Self(self.0)
    }
}

/// `Log` is no parameter of the struct, because no value mentions it.
#[test]
fn in_the_parameters_that_its_values_mention() {
    let platform = Platform { model: Small, log: "costs" };
    let request: DeskRequest<Small, 2> = DeskRequest { plan: 19, turns: Turns([3, 4]) };
    let price = platform.for_user_blocking(context("alice"), request.clone(), |desk| {
        let triage = desk.triage();
        assert!(std::ptr::eq(triage.model, &raw const desk.platform().model));
        assert_eq!(triage.scope.user_id(), "alice");
        Small::price(triage.plan) + triage.turns.0.iter().sum::<u32>()
    });
    assert_eq!(price.unwrap(), 26);
    assert_eq!(String::from(platform.log), "costs");
    assert_eq!(request.plan, 19);
}
