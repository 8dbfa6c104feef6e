use super::{Left, left, left_in_all};
use factory_core::testing::context;
use platform::{Platform, get_agent_instance_factory};

#[test]
fn runs_are_subtracted() {
    let left = Platform::default().for_user_blocking(context("alice"), |factory| {
        let most = get_agent_instance_factory().tool_limit();
        assert_eq!(most, factory.tool_limit());
        left(&factory, 3)
    });
    assert_eq!(left.unwrap(), Left(5));
}

#[test]
fn more_runs_than_allowed_leave_none() {
    assert_eq!(left_in_all(get_agent_instance_factory().tool_limit() + 1), Left(0));
}
