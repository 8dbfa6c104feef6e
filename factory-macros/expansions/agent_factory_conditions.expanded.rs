#[doc(hidden)]
#[derive(::factory_core::codegen::AgentFactoryWithCfg)]
#[written(
    pub
    factory
    Desk
    for
    pub
    struct
    Platform{shared{#[cfg(feature = "mail")]pub
    mailer:Mailer,
    #[doc = " The database."]pub
    db:Db,
    }agents{#[cfg_attr(
        feature = "mail",
        doc = "Writes mails.",
        cfg(unix)
    )]writer:Writer(topic:String),
    }}
)]
enum __FactoryCoreConditionsOfDesk {
    #[cfg(feature = "mail")]
    Condition0,
    #[cfg_attr(feature = "mail", added(doc = "Writes mails."), cfg(unix))]
    Condition1,
}
