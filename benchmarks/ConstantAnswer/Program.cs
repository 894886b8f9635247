using LevelOfCare.Benchmarks.ConstantAnswer;

return ConstantCommandLine.Run(args);
