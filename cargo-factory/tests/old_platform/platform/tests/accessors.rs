//! The old accessors still work, for as long as they have callers.

use platform::{EventRouter, get_agent_instance_factory, get_llm_manager, shared_factory};
use tokio::runtime::Builder;

#[test]
fn both_names_return_one_factory() {
    assert!(std::ptr::eq(get_agent_instance_factory(), shared_factory()));
}

#[test]
fn the_router_is_open() {
    assert!(EventRouter::instance().is_open());
}

#[test]
fn a_manager_knows_its_region() {
    let runtime = Builder::new_current_thread().build().unwrap();
    let manager = runtime.block_on(get_llm_manager("eu")).unwrap();
    assert_eq!(manager.region(), "eu");
}
