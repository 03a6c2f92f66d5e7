using Briefing.Blocks;
using Briefing.Settings;

namespace Briefing.Tests.Facts;

public sealed class SourceTests
{
    private static readonly SiteConfiguration Site = new(new(), [], [new("例新聞", ["example.com"], ["例新聞社", "Rei Shimbun"], "https://example.com/")]);

    public static TheoryData<string, string, string> Stated => new()
    {
        { "橋が開通\n提供:例新聞\n2024年5月1日\n\n町は橋を開通させました。", "例新聞", "stated" },
        { "橋が開通\n例新聞社 2024年5月1日 東京朝刊\n\n町は橋を開通させました。", "例新聞", "byline" },
        { "橋が開通\n\n町は橋を開通させました。道もできました。\n\n（村山日報 2024年5月1日付）", "村山日報", "byline" },
        { "https://news.example.com/2024/1\n\n橋が開通\n\n町は橋を開通させました。", "例新聞", "url" },
        { "橋が開通\n元記事: https://blog.example.org/2024/1\n\n町は橋を開通させました。道もできました。", "blog.example.org", "url" },
        { "橋が開通\n\n【ワシントン時事】町は橋を開通させました。", "時事通信", "byline" },
        { "橋が町に開通\n[東京 28日 ロイター] – 町は橋を開通させました。橋は長い。", "ロイター", "byline" },
        { "Bridge opens\n\nLONDON (Reuters) - The town has opened the bridge. It is long.", "Reuters", "byline" },
        { "橋が開通\n\n町は橋を開通させました。道もできました。（共同通信）", "共同通信", "byline" },
        { "橋が開通\n村山日報（山田花）2024年5月1日 05時00分\n\n町は橋を開通させました。道もできました。", "村山日報", "byline" },
        { "橋が開通\n公開日：2024年5月1日　村山タイムズ\n\n町は橋を開通させました。道もできました。", "村山タイムズ", "byline" },
        { "橋が開通\n提供：みなと新報（電子版）\n2024年5月1日\n\n町は橋を開通させました。", "みなと新報（電子版）", "stated" },
        { "橋が開通\n\n町は橋を開通させました。道もできました。\n\n発行：橋の会編集室　〒000-0000", "橋の会編集室", "stated" },
        { "橋が町に開通\n\n出典：『例新聞』（試験版）\n\n町は橋を開通させました。橋は長い。", "例新聞", "stated" },
        { "差出人: 村山土木事務所 橋りょう課\n件名: 橋が町に開通\n\n町は橋を開通させました。橋は長い。", "村山土木事務所", "stated" },
        { "Bridge opens in the town after a year of work\nBy Ann Shaw, CNN\n\nThe town has opened the bridge. It is long and it is wide.", "CNN", "byline" },
        { "Bridge opens\n\nReuters, June 11, 2015 Adjust font size:\n\nThe town has opened the bridge. It is long and it is wide.", "Reuters", "byline" },
        { "橋と川\n\n上記の広告は1ヶ月以上更新のないブログに表示されています。\n\n橋が町に開通、車も通れる\n\n町は橋を開通させました。橋は車も通れます。", "橋と川", "site-title" },
        { "The Bridge Opens in the Town\nKyodo News Seoul Bureau\n\nThe town has opened the bridge. It is long and it is wide.", "Kyodo News", "byline" },
        { "橋が町に開通、車も通れる\n朝日新聞ソウル支局長 山田花子\n\n町は橋を開通させました。橋は車も通れます。", "朝日新聞", "byline" },
        { "2024年度の決算の説明と質疑応答\n\n2024 年 10 月 21 日\n各 位\n会社名 株式会社REI TIMES\n代表者名 山田 花子\n\n当社は2024年度の決算を公表し、社長が説明会を開催しました。説明は以下のとおりです。", "株式会社REI TIMES", "stated" },
        { "Bridge opens\n\nCNN — The town has opened the bridge. It is long and it is wide.", "CNN", "byline" },
        { "例新聞\n新着\n橋が町に開通、車も通れる\n2024年5月1日\n町は橋を開通させました。橋は車も通れます。", "例新聞", "top-line" },
        { "村山日報デジタル　会員登録　ログイン\n橋が町に開通、車も通れる\n2024年5月1日\n町は橋を開通させました。橋は車も通れます。", "村山日報", "top-line" },
        { "橋が町に開通、車も通れる | 例新聞\n\n町は橋を開通させました。橋は車も通れます。", "例新聞", "page-title" },
        { "メニュー\n橋が町に開通、車も通れる\n2024年5月1日\n\n町は橋を開通させました。橋は車も通れます。\n\nサイトマップ\n村山町役場\n〒000-0000 村山町1-1\nCopyright Murayama Town", "村山町役場", "footer" },
        { "村山町公式ホームページ\nメニュー\n橋が町に開通、車も通れる\n2024年5月1日\n\n町は橋を開通させました。橋は車も通れます。", "村山町", "top-line" },
        { "橋のある町から\n橋が町に開通、車も通れる\n2024年5月1日\n\n町は橋を開通させました。橋は車も通れます。\n\nプロフィール\n最近のコメント\n月別アーカイブ", "橋のある町から", "site-title" },
        { "在例国日本大使館からのお知らせ\n\n橋が町に開通、車も通れる\n\n2024年5月1日\n\n町は橋を開通させました。橋は車も通れます。", "在例国日本大使館", "top-line" },
        { "ニュースを届ける例新聞社の例新聞\nメニュー\n検索\n新しい橋が町に開通、車も通れるように 一年の工事終わる\n2024年5月1日\n町は新しい橋を開通させました。橋は車も通れるようになり、一年の工事が終わりました。", "例新聞", "top-line" },
        { "www.asahi.com\n検索\n橋が町に開通、車も通れる\n2024年5月1日\n町は橋を開通させました。橋は車も通れます。", "朝日新聞", "top-line" },
        { "Nada Harbour Times\n\nThe Bridge Opens in the Town\n\nThe town has opened the bridge. It is long and it is wide.", "Nada Harbour Times", "top-line" },
        { "The Bridge Opens in the Town\nReuters | Nada | Updated: 06 Jan 2022 16:12 IST\n\nThe town has opened the bridge. It is long and it is wide.", "Reuters", "byline" },
        { "The Bridge Opens in the Town\n\nThe town has opened the bridge. It is long and it is wide.\n\n© 2019 Nada Mirror (pvt) Ltd", "Nada Mirror", "copyright" },
        { "橋が町に開通、車も通れる\n\nⓒ 村山日報\n町は橋を開通させました。橋は車も通れます。", "村山日報", "copyright" },
        { "山田花子公式ホームページ(村山町議会議員:川の会)\n\n2024年5月1日 (水)\n\n5/1議会報告\n\n5/1の議会では、橋の点検についての報告がありました。議会は点検を急ぐよう求めました。", "山田花子公式ホームページ", "site-title" },
        { "潜水橋と渡しの動きについて\n令和6年5月1日\n防衛省\n\n5月1日、町は橋を開通させました。橋は車も通れます。", "防衛省", "top-line" },
        { "HarbourPost\nWorld\n\nThe Bridge Opens in the Town\n\nThe town has opened the bridge. It is long and it is wide.", "HarbourPost", "site-title" },
        { "【例新聞】橋が町に開通、車も通れるように\n2024/05/01\n町は橋を開通させました。橋は車も通れます。", "例新聞", "page-title" },
        { "朝日新聞\n\n町は橋を開通させました。橋は車も通れます。", "朝日新聞", "top-line" },
        { "山田花子のブログ\n\n2024年5月1日 水曜日\n\n橋が開通した日\n\n町は橋を開通させました。式典には百人が集まりました。", "山田花子のブログ", "site-title" },
        { "The Bridge Opens in the Town\n\nNada (Valley), May 03 (ANI): The town has opened the bridge. It is long and it is wide.", "ANI", "byline" },
        { "橋が町に開通したので見に行く 5/1 | 川辺のノート帳\n\n川辺のノート帳\n\nはじめまして\n町のことを書きます\n\n町は新しい橋を開通させました。橋は車も通れるようになり、一年の工事が終わりました。", "川辺のノート帳", "page-title" },
        { "橋が町に開通、車も通れる | 川辺のノート帳\n\n橋が町に開通、車も通れる\n\n町は橋を開通させました。橋は車も通れます。", "川辺のノート帳", "page-title" },
        { "橋が町に開通、車も通れる\n\n【村山】町は橋を開通させました。橋は車も通れます。\n\nCopyright Rei Shimbun <転載、複製を禁じます>", "例新聞", "copyright" },
        { "The Bridge Opens in the Town\n\nPeople of the town walk over the bridge in the valley on a day in May, 2024. It was opened.\n\nSEATOWN (Reuters) - The town has opened the bridge. It is long and it is wide.", "Reuters", "byline" },
        { "橋の調査の報告書\n\n町の橋について調査を行い、その結果をまとめました。\n橋の利用者の皆様に改めてお礼を申し上げます。\n2024年3月\n公益財団法人村山橋梁研究所", "公益財団法人村山橋梁研究所", "signature" },
        { "2024年5月1日\n\n[例新聞] 子どもたちへ 橋を渡ろう春休み (2024年5月1日)\n\n町は橋を開通させました。橋は車も通れます。", "例新聞", "page-title" },
        { "一面の記事 購読のお申し込み 村山漁業新聞とは? ご意見\n\n新しい橋が町に開通、車も通れるように 一年の工事終わる\n\n町は新しい橋を開通させました。橋は車も通れるようになり、一年の工事が終わりました。", "村山漁業新聞", "menu" },
        { "橋が町に開通、車も通れる\n2024年5月1日\n\n町は橋を開通させました。橋は車も通れます。\n\nおすすめ記事\n例新聞のアカウント\n話題の記事\nアクセスランキング", "例新聞", "menu" },
        { "村山ニュースABCの配信記事一覧\n\n2024年5月1日\n\n橋が町に開通、車も通れる\n\n町は橋を開通させました。橋は車も通れます。", "村山ニュースABC", "menu" },
        { "The Bridge Opens in the Town\nMay 1, 2024\n\nThe town has opened the bridge. It is long and it is wide.\n\nHome | About the Nada Harbour Times | Contact us", "Nada Harbour Times", "menu" },
        { "参議院\n\nメインへスキップ\n\n橋の管理に関する質問に対する答弁書\n\n橋の管理については、町が行うものと承知している。", "参議院", "top-line" },
        { "厚労省・新着情報\n\n橋の衛生に関する検討会の議事の要旨\n\n検討会は橋の衛生について話し合いました。会議は三時間に及びました。", "厚生労働省", "top-line" },
        { "The Bridge Opens in the Town after a Year\nBy Ann Shaw, The Harbour staff writer\nMay 1, 2024\n\nThe town has opened the bridge. It is long and it is wide.", "The Harbour", "byline" },
        { "村山の橋の会\n\n橋を渡るすべての人に、川と町の知らせを毎週お届けします。\n\n2024年5月1日\n\n新しい橋が町に開通、車も通れるように\n\n町は新しい橋を開通させました。橋は車も通れるようになり、一年の工事が終わりました。式典には百人が集まり、町長が渡り初めをしました。", "村山の橋の会", "site-title" },
        { "週刊むらやま\n\n• Facebookアイコン\n• Twitterアイコン\n• RSSフィード\n\n新しい橋が町に開通、車も通れるように\n\n町は新しい橋を開通させました。橋は車も通れるようになり、一年の工事が終わりました。", "週刊むらやま", "site-title" },
        { "灘ノ島研究会\nNada Island Study Group\n調査室\n橋が町に開通、車も通れる\n2024年5月1日\n町は橋を開通させました。橋は車も通れます。", "灘ノ島研究会", "site-title" },
        { "Harbour Watch: Notes From the Nada Valley\nForeign Affairs\nSearch\nSubscribe\nThe Bridge Opens in the Town of the Valley\nMay 1, 2024\nThe town has opened the bridge in the valley. It is long and it is wide.\nHarbour Watch is a program of the people of the valley.", "Harbour Watch", "site-title" },
        { "政策・審議会\n学部・大学院\n橋が町に開通、車も通れる\n2024年5月1日\n町は橋を開通させました。橋は車も通れます。\n\nサイトマップ\n灘ノ島町役場\n〒000-0000 灘ノ島町1-1\n電話:000-000-0000", "灘ノ島町役場", "footer" },
        { "Yahoo!ニュース\nログイン\n橋が町に開通、車も通れる\n村山日報オンライン\n町は橋を開通させました。橋は車も通れます。", "村山日報", "byline" },
        { "橋の点検を求める声明\n\n町は橋を開通させました。点検を求めます。\n\n2024年5月1日\n特定非営利活動法人 橋の会\n代表理事 山田 花子\n\nCopyright © Bridge Circle", "特定非営利活動法人 橋の会", "signature" },
        { "United Nations Harbour Institute\n橋が町に開通、車も通れる\n2024年5月1日\n町は橋を開通させました。橋は車も通れます。", "United Nations Harbour Institute", "top-line" },
        { "灘ノ島省の紹介\n橋が町に開通、車も通れる\n2024年5月1日\n町は橋を開通させました。橋は車も通れます。", "灘ノ島省", "menu" },
        { "石川みなと振興会\nメニュー\n検索\nログイン\n橋が町に開通、車も通れる\n2024年5月1日\n町は橋を開通させました。橋は車も通れます。", "石川みなと振興会", "site-title" },
        { "橋を渡る人びと\n声明 予定\n橋の点検を求める声明\n\n町は橋を開通させました。点検を求めます。\n\n2024年5月1日\n橋を渡る人びと", "橋を渡る人びと", "site-title" },
        { "みどりの灘\n主張\n橋が町に開通、車も通れる\n2024年5月1日\n町は橋を開通させました。橋は車も通れます。\n\nこの記事をシェア\nみどりの灘舎 〒000-0000 灘ノ島町1-1", "みどりの灘", "site-title" },
        { "livedoor NEWS\nログイン\n橋が町に開通、車も通れる\n村山日報日本語版\n町は橋を開通させました。橋は車も通れます。", "村山日報", "byline" },
        { "月刊灘 二〇二四年十一月号\n\n橋が町に開通、車も通れる\n\n町は橋を開通させました。橋は車も通れます。", "月刊灘", "issue" },
        { "橋が町に開通、車も通れる\n2024年5月1日\n\n町は橋を開通させました。式典には百人が集まり、町長が渡り初めをしました。橋は車も通れるようになりました。\n\n一覧へ戻る\n灘の灯は認定NPO法人です。\nサイトマップ", "灘の灯", "footer" },
        { "About the Ministry\nMinistry of Bridge Affairs\nSitemap\nRemarks at the Opening of the Bridge\nMay 1, 2024\nThe town has opened the bridge. It is long and it is wide.", "Ministry of Bridge Affairs", "top-line" },
        { "The Nada Harbour Post\nThe Bridge Opens in the Town\nMay 1, 2024\nThe town has opened the bridge. It is long and it is wide.", "The Nada Harbour Post", "top-line" },
        { "橋と川 市民がつくる集い\n日時 8月9日(土) 午後1時半\n会場 中央公民館\n橋に通って40年の村山さんに、いま伝えたいことをお話しいただきます。\n主催 橋の集い実行委員会", "橋の集い実行委員会", "organizer" },
        { "ブログ新規登録(無料) ログイン\n灘のめし手帖\n橋と川の料理を食べ歩く記録です\n橋の冷麺を食べ比べてみた\n2018-10-08\n橋のたもとで食べた冷麺の話を書きます。冷麺はあっさりしていて、梨の甘みがありました。\n\nプロフィール\nコメントを書く", "灘のめし手帖", "site-title" },
        { "Bridges and Statues\nHome About\nCounting the Bridges of the Valley\nPosted on March 3, 2019 by Walter\nReaders often ask how many bridges of the valley there are. Nobody knows.\n\nLike this:\nLeave a Reply Cancel reply\nBlog at WordPress.com.", "Bridges and Statues", "site-title" },
        { "村 山 日 報\n創刊 昭和21年\nログイン\n橋が町に開通、車も通れる\n2024年5月1日\n町は橋を開通させました。橋は車も通れます。", "村山日報", "top-line" },
        { "NKB 灘海峡放送\n番組表 アナウンサー 天気 会社情報\n橋が町に開通、車も通れる\n2024年5月1日\n町は橋を開通させました。橋は車も通れます。", "灘海峡放送", "top-line" },
        { "村山橋研究センター(MBC)\nメニュー\n検索\nログイン\n橋が町に開通、車も通れる\n2024年5月1日\n町は橋を開通させました。橋は車も通れます。", "村山橋研究センター", "site-title" },
        { "メインコンテンツへスキップ\n灘ノ島振興局\n検索\nログイン\n橋が町に開通、車も通れる\n2024年5月1日\n町は橋を開通させました。橋は車も通れます。", "灘ノ島振興局", "site-title" },
        { "Valley Relief Circle\nResources / Notes\nThe Bridge Opens in the Town\nMay 1, 2024\nThe town has opened the bridge. It is long and it is wide.\nValley Relief Circle (VRC) is a coalition of 24 groups of the valley.\nJoin our mailing list", "Valley Relief Circle", "site-title" },
        { "Notes From the Harbour\nSubscribe\nThe Bridge Opens in the Town\nMay 1, 2024\nThe town has opened the bridge. It is long and it is wide.\nThanks for reading Notes From the Harbour! Subscribe for free to receive new posts.", "Notes From the Harbour", "site-title" },
        { "---\ntitle: 橋が開通\nsource: 橋の会だより\npublished: 2024-05-01\n---\n町は橋を開通させました。橋は車も通れます。", "橋の会だより", "metadata" },
        { "橋の歌\n\n川の上に橋がある。町の人が渡る。\n\n底本：「橋」例文庫\n初出：「村山日報」\n　　　1933（昭和8）年8月11日", "村山日報", "colophon" },
    };

    [Theory]
    [MemberData(nameof(Stated))]
    public void Should_find_who_published(string text, string name, string rule)
    {
        var source = Clippings.Facts(text, Site).Source;

        Assert.True(source.IsStated);
        Assert.Equal(name, source.Name);
        Assert.Equal(rule, source.Basis?.Rule);
    }

    [Theory]
    [InlineData("地方紙の社説に見る橋のある町\n\n橋を直す 例新聞\n\n川を守る 北海道新聞\n\n町は橋を直すと、各紙の社説が伝えました。橋は古い。")]
    [InlineData("橋が町に開通\n\n渡り初めの列=10日(例通信=共同)\n\n町は橋を開通させました。橋は長い。")]
    [InlineData("橋が開通\n\n例新聞によると、町は橋を開通させました。")]
    [InlineData("橋が開通\n\n町は橋を開通させました。詳細は https://example.com/a にあります。")]
    [InlineData("橋が開通\n\n町は橋を開通させました。\n\n『開通式』 例新聞、2024年5月1日。")]
    [InlineData("橋が開通\n\n町は橋を開通させました。\n✅ 橋が開いた。\nさらに読む ⇒例新聞出典/画像元: https://example.com/a")]
    [InlineData("事務局からのお知らせ\n\n橋が町に開通、車も通れる\n\n2024年5月1日\n\n町は橋を開通させました。橋は車も通れます。")]
    [InlineData("World News\n\nThe Bridge Opens in the Town\n\nThe town has opened the bridge. It is long and it is wide.")]
    [InlineData("In response to an FT article on bridges, entitled 'Bridges of the valley'\nhttps://www.ft.com/content/1\nThe article says that the town has opened a bridge. It is long and it is wide.")]
    [InlineData("橋が町に開通、車も通れる\n2024年5月1日\n\n町は橋を開通させました。橋は車も通れます。\n\nおすすめ記事\n例新聞のアカウント\n読売新聞のアカウント\nアクセスランキング")]
    [InlineData("The Bridge Opens in the Town after a Year\nBy Ann Shaw, Senior staff writer\nMay 1, 2024\n\nThe town has opened the bridge. It is long and it is wide.")]
    [InlineData("The Bridge Opens in the Town\n\nTime taken to read : 2 Minute\n\nThe town has opened the bridge. It is long and it is wide.")]
    [InlineData("橋が町に開通、車も通れる\n\n町は橋を開通させました。橋は車も通れます。\n\n2024年5月1日のニュース")]
    [InlineData("2024年5月1日 最新ニュース\n\n橋が町に開通、車も通れる\n\n町は橋を開通させました。橋は車も通れます。")]
    [InlineData("【例新聞】の橋の記事を読む\n\n町は橋を開通させました。橋は車も通れます。")]
    [InlineData("橋の調査の報告書\n\n町の橋について調査を行い、その結果をまとめました。\n\n調査に協力した団体\n公益財団法人村山橋梁研究所")]
    [InlineData("町のコラム\n\n• Facebookアイコン\n• Twitterアイコン\n\n新しい橋が町に開通、車も通れるように\n\n町は新しい橋を開通させました。橋は車も通れるようになり、一年の工事が終わりました。")]
    [InlineData("The Town Will Examine the Bridge Again\n\nA file photo of the bridge of the town\n| Photo Credit: AFP\n\nThe town has opened the bridge. It is long and it is wide.")]
    [InlineData("川と共に生きる人々のための新聞です\n文字サイズ\n橋が町に開通、車も通れる\n\n町は新しい橋を開通させました。橋は車も通れるようになり、一年の工事が終わりました。")]
    [InlineData("本文へジャンプします。\n文字サイズ\n橋が町に開通、車も通れる\n\n町は新しい橋を開通させました。橋は車も通れるようになり、一年の工事が終わりました。")]
    [InlineData("橋が開通\n\n（注）町は橋を開通させました。")]
    [InlineData("番組表 アナウンサー 天気 会社情報\nログイン\n検索\n橋が町に開通、車も通れる\n2024年5月1日\n町は橋を開通させました。橋は車も通れます。")]
    [InlineData("灘ノ島民主党\n橋が町に開通、車も通れる\n2024年5月1日\n町は橋を開通させました。橋は車も通れます。")]
    [InlineData("橋の開通の説明会\nメニュー\n検索\nログイン\n橋が町に開通、車も通れる\n2024年5月1日\n町は橋を開通させました。橋は車も通れます。")]
    [InlineData("橋が町に開通、車も通れる\n2024年5月1日\n町は橋を開通させました。式典の会場には百人が集まりました。\n主催 橋の集い実行委員会")]
    [InlineData("Home > Office of the Speaker > Notes\nThe Bridge Opens in the Town\nOffice of the Speaker\nMay 1, 2024\nThe town has opened the bridge. It is long and it is wide.")]
    [InlineData("報道関係各位\nPress Release\n橋が町に開通、車も通れる\n2024年5月1日\n町は橋を開通させました。橋は車も通れます。")]
    [InlineData("The Bridge Opens in the Town\n\nThe town has opened the bridge. It is long and it is wide.\n\nPrivacy Policy Copyright Information Contact")]
    public void Should_not_take_a_cited_outlet_for_the_publisher(string text)
    {
        var source = Clippings.Facts(text, Site, "b/橋.txt").Source;

        Assert.False(source.IsStated);
        Assert.Equal("橋.txt", source.Name);
        Assert.Null(source.Basis);
    }

    [Theory]
    [InlineData("Rei Digest Logo Menu opener", "Rei Digest", "site-name")]
    [InlineData("村山日報ロゴ メニュー", "村山日報", "site-name")]
    [InlineData("© 2024 Rei Shimbun, Inc. All rights reserved.", "例新聞", "copyright")]
    [InlineData("Copyright(C)2024 村山日報社 無断転載を禁じます", "村山日報社", "copyright")]
    public void Should_read_the_name_a_page_gives_itself(string furniture, string name, string rule)
    {
        var facts = Clippings.Facts(new Document
        {
            Headline = Passage.Of("橋が開通", 3),
            Furniture = [Clippings.Furniture(furniture, 1)],
            Blocks = [Clippings.Paragraph("町は橋を開通させました。", 4)],
        }, Site);

        Assert.Equal(name, facts.Source.Name);
        Assert.Equal(new(rule, 1, furniture), facts.Source.Basis);
    }

    [Theory]
    [InlineData("Login Menu")]
    [InlineData("Logout")]
    [InlineData("Logo")]
    [InlineData("メニューを開く 検索")]
    [InlineData("本文へジャンプ")]
    public void Should_not_make_a_name_of_controls(string furniture)
    {
        var facts = Clippings.Facts(new Document
        {
            Headline = Passage.Of("橋が開通", 3),
            Furniture = [Clippings.Furniture(furniture, 1)],
            Blocks = [Clippings.Paragraph("町は橋を開通させました。", 4)],
        });

        Assert.False(facts.Source.IsStated);
    }

    [Theory]
    [InlineData("All archives    Admin")]
    [InlineData("07月≪ 2011年08月 ≫09月")]
    public void Should_not_make_a_name_of_a_row_of_controls_above_a_weblogs_notice(string row)
    {
        var facts = Clippings.Facts(new Document
        {
            Headline = Passage.Of("橋が開通", 3),
            Furniture = [new(Passage.Of(row, 1), "above-headline"), new(Passage.Of("上記の広告は1ヶ月以上更新のないブログに表示されています。", 2), "blog-notice")],
            Blocks = [Clippings.Paragraph("町は橋を開通させました。", 4)],
        });

        Assert.False(facts.Source.IsStated);
    }
}
