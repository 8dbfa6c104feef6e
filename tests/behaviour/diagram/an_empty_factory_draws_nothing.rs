use factory_core::agent_factory;

agent_factory! {
    factory Empty for struct Nothing {
        replaces { get_empty }
    }
}

#[test]
fn the_picture_is_empty() {
    assert_eq!(Empty::WIRING.to_string(), "flowchart LR\n");
    assert_eq!(
        (Empty::WIRING.factory(), format!("{:?}", Empty::WIRING)),
        ("Empty", "Wiring { factory: \"Empty\", .. }".to_owned())
    );
}
