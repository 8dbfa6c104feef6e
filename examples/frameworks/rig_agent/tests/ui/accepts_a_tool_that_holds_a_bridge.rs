//! A tool of rig holds a bridge to an agent of the user.

use factory_core::testing::context;
use factory_runtime::{Bridge, ScopeClosed, bridged};
use rig_agent::AgentBuilder;
use rig_agent_example::{platform::Platform, tools::NoArguments};
use rig_core::tool::PortableTool;
use serde_json::{Value, json};

struct ListNotes(Bridge<(), Vec<String>>);

impl PortableTool for ListNotes {
    const NAME: &'static str = "list_notes";
    type Args = NoArguments;
    type Output = String;
    type Error = ScopeClosed;

    fn description(&self) -> String {
        "Lists all notes".to_owned()
    }

    fn parameters(&self) -> Value {
        json!({ "type": "object", "properties": {} })
    }

    async fn call(&self, NoArguments {}: NoArguments) -> Result<String, ScopeClosed> {
        Ok(self.0.call(()).await?.join("\n"))
    }
}

async fn ask(platform: &Platform) {
    let served = platform.for_user(context("alice"), async |factory| {
        let model = factory.platform().model.handle();
        let notebook = factory.notebook();
        let work = async |bridge| {
            let tool = ListNotes(bridge);
            let agent = AgentBuilder::new(model).tool(tool).build();
            drop(agent);
        };
        bridged(factory.scope(), 1, async |()| notebook.list(), work).await;
    });
    served.await.unwrap();
}

fn main() {
    drop(ask(&Platform::default()));
}
