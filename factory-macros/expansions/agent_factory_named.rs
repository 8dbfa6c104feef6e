agent_factory! {
    factory DeskFactory for struct Desk {
        shared {
            primary: Database as Primary,
            replica: Database as Replica,
        }
    }
}
