using System.Globalization;
using System.Text;
using Briefing.Cli;
using Briefing.Files;

// One culture and one encoding everywhere, so that the same input gives the same bytes.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
SiteLock.LockNothingElse();
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

return CommandLine.Run(args, Console.Out, Console.Error);
