//! A tool of rig that holds an agent of the user would take it out of the scope.

use factory_core::testing::context;
use rig_agent::AgentBuilder;
use rig_agent_example::{agents::Notebook, platform::Platform, tools::NoArguments};
use rig_core::tool::PortableTool;
use serde_json::{Value, json};
use std::convert::Infallible;

struct ListNotes<'user>(Notebook<'user>);

impl PortableTool for ListNotes<'_> {
    const NAME: &'static str = "list_notes";
    type Args = NoArguments;
    type Output = String;
    type Error = Infallible;

    fn description(&self) -> String {
        "Lists all notes".to_owned()
    }

    fn parameters(&self) -> Value {
        json!({ "type": "object", "properties": {} })
    }

    async fn call(&self, NoArguments {}: NoArguments) -> Result<String, Infallible> {
        Ok(self.0.list().join("\n"))
    }
}

async fn ask(platform: &Platform) {
    let served = platform.for_user(context("alice"), async |factory| {
        let model = factory.platform().model.handle();
        let tool = ListNotes(factory.notebook());
        let agent = AgentBuilder::new(model).tool(tool).build();
        drop(agent);
    });
    served.await.unwrap();
}

fn main() {
    drop(ask(&Platform::default()));
}
