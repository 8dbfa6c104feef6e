agent_factory! {
    pub factory Desk for pub struct Platform {
        shared {
            #[cfg(feature = "mail")]
            pub mailer: Mailer,
            /// The database.
            pub db: Db,
        }
        agents {
            #[cfg_attr(feature = "mail", doc = "Writes mails.", cfg(unix))]
            writer: Writer(topic: String),
        }
    }
}
