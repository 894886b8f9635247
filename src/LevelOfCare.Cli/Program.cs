using LevelOfCare.Cli;

return CommandLineApp.Run(args, ConsoleStreams.OfProcess());
