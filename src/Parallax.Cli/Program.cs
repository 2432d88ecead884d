using Parallax;

using Interruption interruption = new();
return CommandLine.Run(args, Surroundings.OfProcess(interruption.Token));
